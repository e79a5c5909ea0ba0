// A ref class with a copy constructor can be copied explicitly.
// expect: 1 2
using namespace System;

ref class Cell {
public:
    int Value;
    Cell() {}
    Cell(Cell^ other) : Value(other->Value) {}
};

int main() {
    Cell^ first = gcnew Cell();
    first->Value = 1;
    Cell^ second = gcnew Cell(first);
    second->Value = 2;
    Console::WriteLine("{0} {1}", first->Value, second->Value);
    return 0;
}
