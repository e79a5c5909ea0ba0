// Nested classes, enumerations and delegates.
// expect: branch 3
// expect: Deep
// expect: leaf 5
using namespace System;

public ref class Tree {
public:
    enum class Depth { Flat, Deep };
    delegate String^ Namer(int n);

    ref class Branch {
    public:
        property int Leaves;
        virtual String^ ToString() override { return "branch " + Leaves; }

        value struct Leaf {
            int Number;
        };
    };

    Depth Kind() { return Depth::Deep; }
    String^ Name(Namer^ namer, int n) { return namer(n); }
};
