// A native list cannot have managed elements.
#include <initializer_list>

using namespace System;

int main() {
    String^ text = "text";
    auto list = {text, text}; // error: C3699
    return 0;
}
