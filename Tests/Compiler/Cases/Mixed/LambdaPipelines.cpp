// Lambdas of native classes and of managed functions in algorithms over handles.
#include <functional>
#include <string>
#include <vector>
using namespace System;
using namespace System::Collections::Generic;

class Bus {
    std::vector<std::function<void(int)>> handlers_;

public:
    template<class F> void on(F&& f) { handlers_.emplace_back(std::forward<F>(f)); }
    void fire(int x) {
        for (auto& handler : handlers_) handler(x);
    }
    void log() {
        on([this](int x) { Console::WriteLine("log {0} {1}", x, (int)handlers_.size()); });
    }
    auto atLeast(int least) { return [least](int x) { return x >= least; }; }
};

template<class T> void each(array<T>^ items, std::function<void(T)> f) {
    for each (T item in items) f(item);
}

template<class T, class P> int countIf(IEnumerable<T>^ items, P fits) {
    int n = 0;
    for each (T item in items) {
        if (fits(item)) ++n;
    }
    return n;
}

template<class T, class R, class F> R fold(array<T>^ items, R result, F f) {
    for each (T item in items) result = f(result, item);
    return result;
}

template<class F> struct Defer {
    F f;
    ~Defer() { f(); }
};
template<class F> Defer(F) -> Defer<F>;

template<class F> void retry(int times, F f) {
    for (int i = 0; i < times; i++) {
        try {
            f(i);
            return;
        } catch (Exception^ e) {
            Console::WriteLine("again: " + e->Message);
        }
    }
}

int main() {
    // expect: log 3 2
    // expect: x 3
    Bus bus;
    bus.log();
    bus.on([](int x) { Console::WriteLine("x {0}", x); });
    bus.fire(3);
    // expect: 123
    auto items = gcnew array<int>{1, 2, 3};
    each<int>(items, [](int x) { Console::Write(x); });
    Console::WriteLine();
    // expect: 2 1
    auto texts = gcnew List<String^>(gcnew array<String^>{"abc", "d"});
    Console::WriteLine("{0} {1}", countIf<int>(items, bus.atLeast(2)), countIf<String^>(texts, [](String^ s) { return s->Length > 1; }));
    // expect: 6 -abcd
    Console::WriteLine("{0} {1}", fold(items, 0, [](int a, int b) { return a + b; }),
        fold(texts->ToArray(), gcnew String("-"), [](String^ a, String^ b) { return a + b; }));
    // expect: body
    // expect: deferred
    {
        Defer defer{[] { Console::WriteLine("deferred"); }};
        Console::WriteLine("body");
    }
    // expect: again: no
    // expect: ok 1
    // expect: 1
    retry(3, [](int i) {
        if (i < 1) throw gcnew Exception("no");
        Console::WriteLine("ok {0}", i);
    });
    int hits = 0;
    retry(1, [&](int) { ++hits; });
    Console::WriteLine(hits);
    return 0;
}
