// Compiler support for type traits of managed types.
// expect: ref: True False False
// expect: value: True False True
// expect: interface: True False
// expect: delegate: True False
// expect: array: True False
// expect: sealed: True False True
// expect: enum: True False
using namespace System;

ref class Plain {};
ref class Closed sealed {};
value class Number { int x_; };
value class Text { String^ s_; };
interface class IThing {};
delegate void Call();
public enum class Colour { Red };
struct Native {};

int main() {
    Console::WriteLine("ref: {0} {1} {2}", __is_ref_class(Plain), __is_ref_class(Number), __is_ref_class(Native));
    Console::WriteLine("value: {0} {1} {2}", __is_value_class(Number), __is_value_class(Plain), __is_simple_value_class(Number));
    Console::WriteLine("interface: {0} {1}", __is_interface_class(IThing), __is_interface_class(Plain));
    Console::WriteLine("delegate: {0} {1}", __is_delegate(Call), __is_delegate(Plain));
    Console::WriteLine("array: {0} {1}", __is_ref_array(array<int>), __is_ref_array(Plain));
    Console::WriteLine("sealed: {0} {1} {2}", __is_sealed(Closed), __is_sealed(Plain), __is_sealed(String));
    Console::WriteLine("enum: {0} {1}", __is_enum(Colour), __is_enum(Plain));
    return 0;
}
