// dynamic_cast yields null where the type does not fit.
// expect: True
// expect: False
// expect: text
using namespace System;

ref class Base {};
ref class Left : Base {};
ref class Right : Base {};

int main() {
    Base^ base = gcnew Left();
    Console::WriteLine(dynamic_cast<Left^>(base) != nullptr);
    Console::WriteLine(dynamic_cast<Right^>(base) != nullptr);
    Object^ object = "text";
    String^ text = dynamic_cast<String^>(object);
    Console::WriteLine(text);
    return 0;
}
