// The second lambda holds the first result, and the template's result the second lambda: neither function can stand before the other.
using namespace System;

template<class F> auto later(F f, String^ text) {
    return [f, n = text->Length] { return f(n); };
}

int main() {
    auto first = later([](int x) { return x + 1; }, "abc");
    auto second = later([first](int x) { return first() + x; }, "ab"); // error: BR2001
    Console::WriteLine(second());
    return 0;
}
