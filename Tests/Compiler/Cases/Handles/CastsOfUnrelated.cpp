// A C-style cast between classes that have nothing in common is checked at run time; named casts are refused.
// expect: InvalidCastException
// expect: True
using namespace System;

ref class Cat {};
ref class Dog {};

int main() {
    Cat^ cat = gcnew Cat();
    try {
        Dog^ dog = (Dog^)cat;
        Console::WriteLine(dog == nullptr);
    } catch (InvalidCastException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    cat = nullptr;
    Console::WriteLine((Dog^)cat == nullptr);
    return 0;
}
