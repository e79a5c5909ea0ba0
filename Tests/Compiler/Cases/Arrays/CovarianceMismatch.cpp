// Array covariance is checked when an element is stored.
// expect: mismatch
// expect: 3
// expect: cast refused
// expect: True
using namespace System;

ref class Animal {};
ref class Dog : Animal {};
ref class Cat : Animal {};

int main() {
    array<Animal^>^ animals = gcnew array<Dog^>(3);
    try {
        animals[0] = gcnew Cat();
        Console::WriteLine("stored");
    } catch (ArrayTypeMismatchException^) {
        Console::WriteLine("mismatch");
    }
    animals[1] = gcnew Dog();
    array<Object^>^ objects = animals;
    Console::WriteLine(objects->Length);
    try {
        array<Cat^>^ cats = safe_cast<array<Cat^>^>(objects);
        Console::WriteLine(cats->Length);
    } catch (InvalidCastException^) {
        Console::WriteLine("cast refused");
    }
    Console::WriteLine(dynamic_cast<array<Dog^>^>(objects) != nullptr);
    return 0;
}
