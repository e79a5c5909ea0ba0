// Neither a native list of managed elements, nor the name of a bit-field by reference.
#include <initializer_list>

using namespace System;

struct Bits {
    int a : 3, b : 5;
};

int main() {
    String^ text = "text";
    auto list = {text, text}; // error: C2728
    Bits bits{1, 2};
    auto& [a, b] = bits; // error: BR2001
    return 0;
}
