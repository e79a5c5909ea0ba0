// A ref class owns a native object and gives it back.
// expect: 1
// expect: 3
// expect: deleted
// expect: end
#include <vector>

using namespace System;

class Engine {
    std::vector<int> history_;

public:
    int run(int n) {
        history_.push_back(n);
        int sum = 0;
        for (int entry : history_)
            sum += entry;
        return sum;
    }
};

public ref class Motor {
    Engine* engine_;

public:
    Motor() : engine_(new Engine()) {}
    ~Motor() {
        delete engine_;
        engine_ = nullptr;
        Console::WriteLine("deleted");
    }
    int Run(int n) { return engine_->run(n); }
};

int main() {
    Motor^ motor = gcnew Motor();
    Console::WriteLine(motor->Run(1));
    Console::WriteLine(motor->Run(2));
    delete motor;
    Console::WriteLine("end");
    return 0;
}
