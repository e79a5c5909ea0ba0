// A friend assembly sees what is internal, derived classes there what is private protected (ECMA-372 §10.6.1, §29.5).
// expect: 1 2 3
// expect: hidden
// expect: 4
using namespace System;

[assembly:System::Runtime::CompilerServices::InternalsVisibleTo("Consumer")];

public ref class Levels {
internal:
    int Internal = 1;
    String^ Show(bool twice) { return "hidden"; }
public protected:
    int Either = 2;
protected private:
    int Both = 3;
};

private ref class Hidden {
public:
    property int Value { int get() { return 4; } }
};
