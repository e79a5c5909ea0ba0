// The user's literals, whose operators are managed code ([over.literal]).
#include <cstddef>
#include <string>
using namespace System;

String^ operator""_cs(const char* text, size_t size) { return gcnew String(text, 0, static_cast<int>(size)); }
String^ operator""_w(const wchar_t* text, size_t size) { return gcnew String(text, 0, static_cast<int>(size)); }
TimeSpan operator""_min(unsigned long long n) { return TimeSpan::FromMinutes(static_cast<double>(n)); }
String^ operator""_c(char c) { return gcnew String(static_cast<wchar_t>(c), 3); }
template<char... C> String^ operator""_digits() { const char text[] = { C..., 0 }; return gcnew String(text); }
std::string operator""_s(const char* text, size_t size) { return std::string(text, size) + "!"; }

ref class Holder {
public:
    static String^ text = "held"_cs;
    static size_t Size() { return "native"_s.size(); }
};

int main() {
    Console::WriteLine("text"_cs);
    Console::WriteLine(L"wide"_w->Length);
    Console::WriteLine("a"_cs + "b" + "c"_cs);
    Console::WriteLine(5_min);
    Console::WriteLine((90_min).TotalHours);
    Console::WriteLine('x'_c);
    Console::WriteLine(0123_digits);
    Console::WriteLine(Holder::text);
    Console::WriteLine(static_cast<int>(Holder::Size()));
    return 0;
}
// expect: text
// expect: 4
// expect: abc
// expect: 00:05:00
// expect: 1.5
// expect: xxx
// expect: 0123
// expect: held
// expect: 7
