// What a class would inherit from a base that is wrong is not missed, its own mistakes are found.
using namespace System;

interface class IShape {
    int Area(Missing^ scale); // error: C2065
    property Unit^ Size { Unit^ get(); } // error: C2065
};
ref class Final sealed {};

ref class Circle : IShape {
public:
    virtual int Area(int x) { return x; }
};
ref class Square
    : Unknown, // error: C2065
      IShape {
public:
    virtual void Work() override {}
    virtual int Area(String^ s) = Unknown::Area { return Inherited(s); }
    property Nope^ Value { // error: C2065
        Nope^ get() { return nullptr; } // error: C2065
    }
    void Own() { int* p = 5.5; } // error: C2440
};
ref class Derived : Square {
public:
    virtual void Work2() override {}
};
ref class Corner : Final { // error: C3246
public:
    virtual void Turn() override {}
};

int main() {
    Square^ square = gcnew Square();
    square->Work();
    square->Inherited();
    Square^ other = square;
    other->Value = nullptr;
    Derived^ derived = gcnew Derived();
    return "text"; // error: C2440
}
