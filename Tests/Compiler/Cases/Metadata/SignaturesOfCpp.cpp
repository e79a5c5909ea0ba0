// What signatures of C++ say beyond the types of the CLI arrives in another C++/CLI assembly by custom modifiers (ECMA-372 §33.1.5).
// expect: 5 library
// expect: char signed char
// expect: int* const int*
// expect: 12
// expect: 13 25
// expect: 1 20 30
// expect: abc abc
// expect: 21 4
// expect: wide
// expect: 7 L 3 #
// expect: 12
using namespace System;

ref class Ruler : Signatures {
public:
    virtual int measure(const char* text, const int% factor) override { return length(text) * factor; }
};

int main() {
    Console::WriteLine("{0} {1}", Signatures::length("12345"), gcnew String(Signatures::name()));
    signed char small = 1;
    Console::WriteLine("{0} {1}", Signatures::kind('c'), Signatures::kind(small));
    int number = 5;
    const int fixed = 7;
    Console::WriteLine("{0} {1}", Signatures::pick(&number), Signatures::pick(&fixed));
    Signatures::add(number, fixed);
    Console::WriteLine(number);
    Signatures::raise(number);
    Console::WriteLine("{0} {1}", number, Signatures::norm(Point(3, 4)));
    array<int>^ numbers = {1, 2, 3};
    Signatures::scale(&numbers[1], 2);
    Console::WriteLine("{0} {1} {2}", numbers[0], numbers[1], numbers[2]);
    Caption text;
    text.Value = "a";
    Signatures::append(text, "bc");
    Caption copy(text);
    Console::WriteLine("{0} {1}", Signatures::show(text), copy.Value);
    Console::WriteLine("{0} {1}", Signatures::half(42), Signatures::box(4)->Y);
    wchar_t buffer[8];
    Signatures::fill(buffer, L"wide");
    Console::WriteLine(gcnew String(buffer));
    Ruler^ ruler = gcnew Ruler;
    ruler->State = 3;
    char letter = Signatures::Letter, mark = Signatures::Mark;
    Console::WriteLine("{0} {1} {2} {3}", ruler->Limit, static_cast<wchar_t>(letter), ruler->State, static_cast<wchar_t>(mark));
    Signatures^ base = ruler;
    Console::WriteLine(base->measure("four", 3));
    return 0;
}
