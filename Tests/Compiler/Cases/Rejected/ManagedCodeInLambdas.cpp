// Lambdas whose instantiations C++ cannot tell apart, or does not name, cannot hold managed code.
using namespace System;

template<class T> struct Later {
    int n = 1;
    int (*f)(int) = [](int x) { Console::WriteLine(x); return x; }; // error: BR2007
};

int main() {
    auto all = [](auto... values) { (Console::WriteLine(values), ...); }; // error: BR2007
    all(1, 2.5);
    auto unnamed = [](auto) { Console::WriteLine("called"); }; // error: BR2007
    unnamed(1);
    unnamed(2.5);
    Later<int> later;
    return later.f(1);
}
