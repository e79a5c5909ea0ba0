// Operators that C++ alone knows, and those that do not make a new value of two: their names in metadata are those of ECMA-372 §19.7.5.
// expect: 24
// expect: 3
// expect: 11 3
// expect: 9
// expect: op_AdditionAssignment op_Comma op_FunctionCall op_ModulusAssignment op_PointerToMemberSelection
using namespace System;

public ref class Number {
    int value_;

public:
    Number(int value) : value_(value) {}
    property int Value { int get() { return value_; } }
    static int operator->*(Number^ a, int b) { return a->value_ * b; }
    static Number^ operator,(Number^ a, Number^ b) { return b; }
    static Number^ operator+=(Number^ a, int b) { a->value_ += b; return a; }
    static void operator%=(Number^ a, int b) { a->value_ %= b; }
    int operator()(int x, int y) { return value_ + x + y; }
};

int main() {
    Number^ a = gcnew Number(6);
    Number^ b = gcnew Number(3);
    Console::WriteLine(a->*4);
    Console::WriteLine((a, b)->Value);
    // The function is all that happens: nothing is assigned to the left operand.
    Number^ same = a;
    a += 5;
    Console::Write("{0} ", same->Value);
    b %= 4;
    Console::WriteLine(b->Value);
    same %= 5;
    Console::WriteLine((*a)(3, 5));
    Collections::Generic::SortedSet<String^>^ names = gcnew Collections::Generic::SortedSet<String^>(StringComparer::Ordinal);
    for each (Reflection::MethodInfo^ method in Number::typeid->GetMethods()) {
        if (method->IsSpecialName && method->Name->StartsWith("op_")) names->Add(method->Name);
    }
    Console::WriteLine(String::Join(" ", names));
    return 0;
}
