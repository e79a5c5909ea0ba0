// The lambda of a managed template is made behind the functions that use the template.
using namespace System;

template<class F> auto later(F f, String^ text) {
    return [f, n = text->Length] { return f(n); };
}

int main() {
    auto call = later([](int x) { return x + 1; }, "abc"); // error: BR2001
    Console::WriteLine(call());
    return 0;
}
