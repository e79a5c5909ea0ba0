// C++ evaluates default arguments of native functions, inside of the shim.
#include <string>
using namespace System;

int length(String^ s) { return s->Length; }

std::string text(int n = length("abc")) { return std::string(n, 'x'); }

int main() {
    std::string given = text(length("a"));
    std::string taken = text(); // error: BR2001
    return static_cast<int>(given.size() + taken.size());
}
