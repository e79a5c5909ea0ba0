// GNU's operator ?: without a middle operand is none of IL's.
#include <string>
using namespace System;

std::string name(int n) { return std::string(n, 'n'); }
size_t size(const std::string& s) { return s.size(); }

int main(array<String^>^ args) {
    size_t known = name(3).size() ?: 1;
    size_t other = size(name(0)) ?: name(Math::Max(args->Length, 4)).size(); // error: BR2002
    return static_cast<int>(known + other);
}
