// An interface extends another one; a class implements both.
// expect: 1
// expect: 2
// expect: True
using namespace System;

interface class IFirst { int First(); };
interface class ISecond : IFirst { int Second(); };

ref class Number : ISecond {
public:
    virtual int First() { return 1; }
    virtual int Second() { return 2; }
};

int main() {
    ISecond^ second = gcnew Number();
    IFirst^ first = second;
    Console::WriteLine(first->First());
    Console::WriteLine(second->Second());
    Console::WriteLine(dynamic_cast<ISecond^>(first) != nullptr);
    return 0;
}
