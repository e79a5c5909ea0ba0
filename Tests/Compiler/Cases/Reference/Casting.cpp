// static_cast, dynamic_cast, safe_cast and C-style casts between classes and interfaces.
// expect: dog
// expect: no cat
// expect: InvalidCastException
// expect: runs 3
// expect: 3 -1
using namespace System;

interface class IRunner { int Run(); };
ref class Animal { public: virtual String^ Kind() { return "animal"; } };
ref class Dog : Animal, IRunner {
public:
    virtual String^ Kind() override { return "dog"; }
    virtual int Run() { return 3; }
};
ref class Cat : Animal {};

int main() {
    Animal^ animal = gcnew Dog();
    Dog^ dog = static_cast<Dog^>(animal);
    Console::WriteLine(dog->Kind());
    Console::WriteLine(dynamic_cast<Cat^>(animal) == nullptr ? "no cat" : "cat");
    try {
        safe_cast<Cat^>(animal);
    } catch (InvalidCastException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    IRunner^ runner = (IRunner^)animal;
    Console::WriteLine("runs {0}", runner->Run());
    Console::WriteLine("{0} {1}", (int)3.9, static_cast<int>(0xFFFFFFFFu));
    return 0;
}
