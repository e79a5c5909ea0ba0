// Compiler support for type traits.
// expect: True False True
// expect: True True
// expect: True True True
using namespace System;

ref class Ref {};
value struct Value {};
interface class Interface {};
delegate void Handler();
struct Native {};
ref class Last sealed {};

int main() {
    Console::WriteLine("{0} {1} {2}", __is_ref_class(Ref), __is_ref_class(Native), __is_value_class(Value));
    Console::WriteLine("{0} {1}", __is_interface_class(Interface), __is_delegate(Handler));
    Console::WriteLine("{0} {1} {2}", __is_ref_array(array<int>), __is_sealed(Last), __is_class(Native));
    return 0;
}
