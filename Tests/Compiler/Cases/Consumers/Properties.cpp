// Properties and what C# sees of their accessors.
// expect: 3 4 12
// expect: True
// expect: set 7
// expect: 9
// expect: Area read-only
using namespace System;

public ref class Rectangle {
    int level_;

public:
    property int Width;
    property int Height;
    property int Area { int get() { return Width * Height; } }
    property int Level {
        void set(int value) { level_ = value; Console::WriteLine("set {0}", value); }
    }
    int Stored() { return level_ + 2; }
};
