// Lambdas with managed code in loops, templates, conditions; references and arrays; results by reference.
// expect: 3 String
// expect: 6 String
// expect: later 6
// expect: 7 Object
// expect: 10 Object
// expect: later 10
// expect: 9
// expect: loop 0
// expect: loop 1
// expect: if
// expect: noexcept
// expect: arr 6
// expect: 5
// expect: 40320
// expect: finally
// expect: caught inside
#include <functional>

using namespace System;

template<class T>
void show(T^ t, int n) {
    auto f = [&](int k) {
        n += k;
        Console::WriteLine("{0} {1}", n, T::typeid->Name);
    };
    f(2);
    f(3);
    std::function<void()> later = [=] { Console::WriteLine("later {0}", n); };
    later();
}

int& pick(bool b, int& x, int& y) {
    auto p = [&](bool c) -> int& {
        Console::Write("");
        return c ? x : y;
    };
    return p(b);
}

ref class Reporter {
public:
    ~Reporter() { Console::WriteLine("finally"); }
};

int main() {
    String^ s = "a";
    show(s, 1);
    show(gcnew Object(), 5);
    int x = 1, y = 2;
    pick(false, x, y) = 9;
    Console::WriteLine(y);
    for (int i = 0; i < 2; i++) {
        auto f = [i] { Console::WriteLine("loop {0}", i); };
        f();
    }
    if (auto f = [] { return Math::Abs(-3); }; f() == 3)
        Console::WriteLine("if");
    auto text = [](const char* s) noexcept { return gcnew String(s); };
    Console::WriteLine(text("noexcept"));
    int arr[3] = {1, 2, 3};
    auto sum = [arr] {
        int s = 0;
        for (int i : arr)
            s += i;
        Console::WriteLine("arr {0}", s);
    };
    sum();
    auto change = [&arr] {
        arr[0] = 5;
        Console::Write("");
    };
    change();
    Console::WriteLine(arr[0]);
    auto factorial = [](auto self, int n) -> int { return n < 2 ? 1 : n * self(self, n - 1); };
    Console::WriteLine(factorial(factorial, 8));
    auto guarded = [](bool fails) {
        Reporter reporter;
        if (fails)
            throw gcnew InvalidOperationException("inside");
    };
    try {
        guarded(true);
    } catch (Exception^ e) {
        Console::WriteLine("caught {0}", e->Message);
    }
    return 0;
}
