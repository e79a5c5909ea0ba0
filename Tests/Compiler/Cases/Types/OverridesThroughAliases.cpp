// Named overrides may name the interface by a typedef or an alias, also one of a class library interface.
// expect: 4
// expect: renamed
// expect: 2
using namespace System;

interface class ICount { int Next(int); };
typedef ICount Counting;

namespace Shapes {
interface class IDraw { void Draw(); };
typedef IDraw Drawing;
}
using Drawable = Shapes::Drawing;
typedef Collections::Generic::IComparer<int> Comparing;

ref struct Both : Counting, Drawable {
    virtual int Following(int a) = Counting::Next { return a + 1; }
    virtual void Renamed() = Drawable::Draw { Console::WriteLine("renamed"); }
};

ref struct Difference : Comparing {
    virtual int Subtract(int a, int b) = Comparing::Compare { return a - b; }
};

int main() {
    ICount^ count = gcnew Both;
    Console::WriteLine(count->Next(3));
    Shapes::IDraw^ draw = gcnew Both;
    draw->Draw();
    Comparing^ difference = gcnew Difference;
    Console::WriteLine(difference->Compare(5, 3));
    return 0;
}
