// Types of every kind nested in an interface: they are named through it, and are public like all its members.
// expect: corner 1,2
// expect: left Left
// expect: called 3
// expect: True
using namespace System;

public interface class IShape {
    value struct Corner {
        int X, Y;
    };
    enum class Side { Left, Right };
    delegate void Visitor(int corners);
    interface class IPart {
        String^ Describe();
    };
    ref class Piece : IPart {
    public:
        virtual String^ Describe() { return "left"; }
    };

    void Visit(Visitor^ visitor);
};

ref class Triangle : IShape {
public:
    virtual void Visit(IShape::Visitor^ visitor) { visitor(3); }
};

void Show(int corners) { Console::WriteLine("called {0}", corners); }

int main() {
    IShape::Corner corner;
    corner.X = 1;
    corner.Y = 2;
    Console::WriteLine("corner {0},{1}", corner.X, corner.Y);
    IShape::IPart^ part = gcnew IShape::Piece();
    Console::WriteLine("{0} {1}", part->Describe(), IShape::Side::Left);
    IShape^ shape = gcnew Triangle();
    shape->Visit(gcnew IShape::Visitor(&Show));
    Console::WriteLine(IShape::Corner::typeid->IsNestedPublic);
    return 0;
}
