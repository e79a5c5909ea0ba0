// The lambda of a managed template holds one of the function that uses the template: each needs a type of the other.
using namespace System;

template<class F> auto later(F f, String^ text) {
    return [f, n = text->Length] { return f(n); };
}

int main() {
    auto call = later([](int x) { return x + 1; }, "abc"); // error: BR2001
    Console::WriteLine(call());
    return 0;
}
