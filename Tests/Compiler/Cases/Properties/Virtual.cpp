// Properties take part in interfaces and overriding.
// expect: circle 0
// expect: square 4
using namespace System;

interface class IShape {
    property String^ Name { String^ get(); }
};

ref class Round : IShape {
public:
    virtual property String^ Name { String^ get() { return "circle"; } }
    virtual property int Corners { int get() { return 0; } }
};

ref class Square : Round {
public:
    virtual property String^ Name { String^ get() override { return "square"; } }
    virtual property int Corners { int get() override { return 4; } }
};

static void Print(Round^ shape) {
    IShape^ named = shape;
    Console::WriteLine("{0} {1}", named->Name, shape->Corners);
}

int main() {
    Print(gcnew Round());
    Print(gcnew Square());
    return 0;
}
