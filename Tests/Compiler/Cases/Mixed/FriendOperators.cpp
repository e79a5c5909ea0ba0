// Operators and functions with managed bodies that are friends of native classes, or stand outside of them.
#include <vcclr.h>
using namespace System;

class Name {
    gcroot<String^> text_;
public:
    Name(String^ text) : text_(text) {}
    friend Name operator+(const Name& a, const Name& b) { return Name(String::Concat(a.text_, "+", b.text_)); }
    friend bool operator<(const Name& a, const Name& b) { return String::CompareOrdinal(a.text_, b.text_) < 0; }
    friend Name& operator+=(Name& a, String^ b) { a.text_ = String::Concat(a.text_, b); return a; }
    friend void show(const Name& name) { Console::WriteLine(static_cast<String^>(name.text_)); }
    friend Name operator-(Name name);
};

Name operator-(Name name) { return Name(name.text_->ToUpper()); }
Name operator*(const Name& name, int n) {
    Name result = name;
    for (int i = 1; i < n; i++) result = result + name;
    return result;
}

int main() {
    Name a(gcnew String("a")), b(gcnew String("b"));
    Name sum = a + b;
    show(sum);
    show(-(a + b) * 2);
    show((a += "x") + b);
    Name copy(a * 1);
    show(copy);
    (copy += "y") += "z";
    show(copy);
    Console::WriteLine(a < b);
    return 0;
}
// expect: a+b
// expect: A+B+A+B
// expect: ax+b
// expect: ax
// expect: axyz
// expect: True
