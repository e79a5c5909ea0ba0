// initonly fields are set by constructors and never again.
// expect: 5
// expect: 9
// expect: True
using namespace System;

ref class Fixed {
public:
    initonly int Value;
    static initonly int Shared = 9;

    Fixed(int value) : Value(value) {}
};

int main() {
    Fixed^ object = gcnew Fixed(5);
    Console::WriteLine(object->Value);
    Console::WriteLine(Fixed::Shared);
    Console::WriteLine(Fixed::typeid->GetField("Value")->IsInitOnly);
    return 0;
}
