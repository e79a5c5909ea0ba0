// An interface that a class implements is named through the class, too, as any base.
// expect: started
// expect: 5
// expect: 8
// expect: 8
using namespace System;

interface class ICounter {
    static int Count;
    static ICounter() {
        Console::WriteLine("started");
        Count = 5;
    }
    static void Print() { Console::WriteLine(Count); }
};

ref class Counter : ICounter {};
ref class Derived : Counter {};

int main() {
    Counter::ICounter::Print();
    Derived::ICounter::Count = 8;
    Derived::ICounter::Print();
    ICounter::Print();
    return 0;
}
