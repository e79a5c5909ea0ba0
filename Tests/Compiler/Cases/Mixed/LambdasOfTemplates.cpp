// Managed function templates that return lambdas: each instantiation's is a type of its own, which functions before the end of the unit use.
#include <functional>
#include <vcclr.h>
using namespace System;
using namespace System::Collections::Generic;

namespace Makers {
    template<class T> auto shown(T^ object) {
        gcroot<T^> root = object;
        return [root](int n) { Console::WriteLine("{0} {1}", static_cast<T^>(root), n); return root->ToString()->Length + n; };
    }
    int used() { auto f = shown(gcnew Version(3, 4, 5)); return f(1); }
}
using namespace Makers;

template<class T> auto adder(List<T>^ list) {
    gcroot<List<T>^> root = list;
    return [root](auto x) { root->Add(static_cast<T>(x)); return root->Count; };
}

ref class Runner {
    static int count = adder(gcnew List<int>)(1);
public:
    int Run() {
        auto f = shown(gcnew Version(1, 2));
        std::function<int(int)> held = f;
        return f(2) * 100 + held(3) * 10 + count;
    }
};

static int twice(int k) {
    auto f = shown(gcnew String("abc"));
    return f(k) + f(k);
}

int main() {
    Console::WriteLine(used());
    Console::WriteLine((gcnew Runner)->Run());
    Console::WriteLine(twice(5));
    auto add = adder(gcnew List<double>);
    add(3);
    Console::WriteLine(add(4.5f));
    auto other = adder(gcnew List<long long>);
    Console::WriteLine(other(1));
    std::function<int(int)> made = shown(gcnew Uri("http://a.b/"));
    Console::WriteLine(made(1));
    return 0;
}
// expect: 3.4.5 1
// expect: 6
// expect: 1.2 2
// expect: 1.2 3
// expect: 561
// expect: abc 5
// expect: abc 5
// expect: 16
// expect: 2
// expect: 1
// expect: http://a.b/ 1
// expect: 12
