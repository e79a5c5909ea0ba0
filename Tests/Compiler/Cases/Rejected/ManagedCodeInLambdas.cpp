// A lambda is native code.
#include <functional>

using namespace System;

void inNative() {
    std::function<void(int)> print = [](int n) { Console::WriteLine(n); }; // error: BR2007
    print(1);
}

int main() {
    String^ text = "x";
    std::function<int()> length = [text] { return 1; }; // error: BR2007
    std::function<void()> local = [] { String^ inner; }; // error: BR2007
    inNative();
    return length();
}
