// interface class: properties, events, static members, several interfaces with one name.
// expect: 3
// expect: A.Work B.Work
// expect: 4
// expect: static 9
using namespace System;

interface class IFirst {
    void Work();
    property int Size { int get(); void set(int value); }
    property int default[int] { int get(int n); }
    static int Shared() { return 9; }
};

interface class ISecond { void Work(); };

ref class Worker : IFirst, ISecond {
    int size_;

public:
    virtual void First() = IFirst::Work { Console::Write("A.Work "); }
    virtual void Second() = ISecond::Work { Console::WriteLine("B.Work"); }
    property int Size {
        virtual int get() { return size_; }
        virtual void set(int value) { size_ = value; }
    }
    property int default[int] { virtual int get(int n) { return n * 2; } }
};

int main() {
    IFirst^ first = gcnew Worker();
    first->Size = 3;
    Console::WriteLine(first->Size);
    first->Work();
    safe_cast<ISecond^>(first)->Work();
    Console::WriteLine(first[2]);
    Console::WriteLine("static {0}", IFirst::Shared());
    return 0;
}
