// The type of a lambda has a name in managed functions where C++ can call what returns it.
using namespace System;

auto counter(String^ text) {
    return [n = text->Length]() mutable { return n++; };
}

int main() {
    auto count = counter("four"); // error: BR2001
    Console::WriteLine(count());
    return 0;
}
