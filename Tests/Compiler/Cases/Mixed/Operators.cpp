// Operators and conversions of a native class with managed bodies; results are constructed in place.
// expect: abcd False True
// expect: b 12 4
// expect: abcdx+shift=
// expect: 12 2
// expect: cTrue
#include <gcroot.h>
#include <sstream>
#include <string>
using namespace System;

class Label {
    gcroot<String^> value_;

public:
    Label(String^ value) : value_(value) {}
    Label(const Label& other) : value_(other.value_) { Console::Write("c"); }
    Label& operator=(const Label& other) {
        value_ = String::Concat(other.value_, "=");
        return *this;
    }
    Label operator+(const Label& other) const { return Label(String::Concat(value_, other.value_)); }
    bool operator==(const Label& other) const { return String::Equals((String^)value_, (String^)other.value_); }
    bool operator<(const Label& other) const { return String::CompareOrdinal(value_, other.value_) < 0; }
    wchar_t operator[](int i) const { return value_->ToString()[i]; }
    int operator()(int n) { return value_->Length * n; }
    operator int() const { return value_->Length; }
    operator String^ () const { return value_; }
    Label& operator+=(String^ more) {
        value_ = String::Concat(value_, more);
        return *this;
    }
    Label& operator++() {
        value_ = String::Concat(value_, "+");
        return *this;
    }
    static int made;
};
std::ostream& operator<<(std::ostream& out, const Label& t) { return out << (int)t; }
void operator<<(Label& t, String^ s) { t += s; }

int main() {
    Label a("ab"), b("cd");
    Label c = a + b;
    String^ s = c;
    Console::WriteLine("{0} {1} {2}", s, a == b, a < b);
    Console::WriteLine("{0} {1} {2}", c[1], c(3), (int)c);
    c += "x";
    ++c;
    c << "shift";
    a = c;
    Console::WriteLine((String^)a);
    std::ostringstream out;
    out << a << " " << b;
    Console::WriteLine(gcnew String(out.str().c_str()));
    Label d(a);
    Console::WriteLine(d == a);
    return 0;
}
