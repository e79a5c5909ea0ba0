// Literal fields of all fundamental types, also those that metadata marks with a modifier.
// expect: c w 200 -3 True x
// expect: -5 6 70000 1.5 2.25
// expect: 9 99
using namespace System;

public ref class Limits {
public:
    literal char Letter = 'c';
    literal wchar_t Wide = L'w';
    literal unsigned char Byte = 200;
    literal signed char Signed = -3;
    literal bool Flag = true;
    literal Char Character = 'x';
    literal long Long = -5;
    literal unsigned long UnsignedLong = 6;
    literal long long Huge = 70000;
    literal float Single = 1.5f;
    literal double Double = 2.25;
    literal short Short = Letter - 'Z';
};

int main() {
    Console::WriteLine("{0} {1} {2} {3} {4} {5}", (wchar_t)Limits::Letter, Limits::Wide, Limits::Byte, Limits::Signed, Limits::Flag, Limits::Character);
    Console::WriteLine("{0} {1} {2} {3} {4}", Limits::Long, Limits::UnsignedLong, Limits::Huge, Limits::Single, Limits::Double);
    Console::WriteLine("{0} {1}", Limits::Short, Limits::typeid->GetField("Letter")->GetRawConstantValue());
    return 0;
}
