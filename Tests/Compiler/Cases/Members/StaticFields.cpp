// Static fields with initialisers, in the order of their declaration.
// expect: 10 20
// expect: start
// expect: 3
using namespace System;

ref class Shared {
public:
    static int First = 10;
    static int Second = First * 2;
    static String^ Text = "start";
    static array<int>^ Cells = gcnew array<int>(3);
};

int main() {
    Console::WriteLine("{0} {1}", Shared::First, Shared::Second);
    Console::WriteLine(Shared::Text);
    Console::WriteLine(Shared::Cells->Length);
    return 0;
}
