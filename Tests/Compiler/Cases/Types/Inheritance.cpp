// Virtual calls reach the most derived override; a base class member stays reachable by its name.
// expect: animal: ...
// expect: dog: Woof
// expect: puppy: Woof (squeaky)
using namespace System;

ref class Animal {
public:
    virtual String^ Sound() { return "..."; }
    virtual String^ Name() { return "animal"; }
};

ref class Dog : public Animal {
public:
    virtual String^ Sound() override { return "Woof"; }
    virtual String^ Name() override { return "dog"; }
};

ref class Puppy : public Dog {
public:
    virtual String^ Sound() override { return Dog::Sound() + " (squeaky)"; }
    virtual String^ Name() override { return "puppy"; }
};

int main() {
    array<Animal^>^ animals = {gcnew Animal(), gcnew Dog(), gcnew Puppy()};
    for each (Animal^ animal in animals)
        Console::WriteLine("{0}: {1}", animal->Name(), animal->Sound());
    return 0;
}
