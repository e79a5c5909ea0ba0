// What C# may override, hides, implements again or cannot (ECMA-372 §19.4.1 to §19.4.4).
// expect: Draw in C#, 2 sides
// expect: Figure.Describe Shape.Describe
// expect: renamed second
// expect: second in C#
// expect: changed in C#
// expect: True True False
// expect: sealed area
using namespace System;

public interface class IFirst { String^ Get(); };
public interface class ISecond { String^ Get(); };

public ref class Shape abstract {
public:
    virtual String^ Draw() abstract;
    virtual String^ Describe() { return "Shape.Describe"; }
    virtual String^ Area() { return "area"; }
    virtual property int Sides { int get() { return 1; } }
    virtual event EventHandler^ Changed;
    void Change() { Changed(this, EventArgs::Empty); }
};

public ref class Figure : Shape {
public:
    virtual String^ Draw() override { return "Figure.Draw"; }
    virtual String^ Describe() new { return "Figure.Describe"; }
    virtual String^ Area() override sealed { return "sealed area"; }
};

public ref class Both : IFirst, ISecond {
public:
    virtual String^ Renamed() = IFirst::Get { return "renamed"; }
    virtual String^ Get() = ISecond::Get { return "second"; }
};
