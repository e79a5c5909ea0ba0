// Native code calls virtual functions whose bodies are managed.
// expect: Printer 10
// expect: on 10
// expect: on 11
// expect: on 12
// expect: last 2 of 3
// expect: fired 3
// expect: last 7 of 3
// expect: 0 1 2
// expect: ~Printer 3
// expect: alive 0
#include <vector>

using namespace System;

static int alive = 0;

struct Listener {
    Listener() { ++alive; }
    virtual ~Listener() { --alive; }
    virtual void on(int n) = 0;
};

int fire(Listener& listener) {
    int i = 0;
    for (; i < 3; ++i)
        listener.on(i);
    return i;
}

class Printer : public Listener {
    int base_;
    std::vector<int> seen_;

public:
    explicit Printer(int base) : base_(base) { Console::WriteLine("Printer {0}", base_); }
    ~Printer() override { Console::WriteLine("~Printer {0}", seen_.size()); }

    void on(int n) override {
        seen_.push_back(n);
        Console::WriteLine("on {0}", n + base_);
        if (n == 2)
            report(n);
    }

    void report(int n) const;

    std::vector<int> seen() const {
        Console::Write("");
        return seen_;
    }
};

void Printer::report(int n) const { Console::WriteLine("last {0} of {1}", n, seen_.size()); }

int main() {
    {
        Printer printer(10);
        Console::WriteLine("fired {0}", fire(printer));
        printer.report(7);
        std::vector<int> seen = printer.seen();
        Console::WriteLine("{0} {1} {2}", seen[0], seen[1], seen[2]);
    }
    Console::WriteLine("alive {0}", alive);
    return 0;
}
