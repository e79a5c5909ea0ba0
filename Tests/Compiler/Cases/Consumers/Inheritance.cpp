// A class of C# derives from one of C++/CLI and implements its interface.
// expect: Circle draws round
// expect: base Circle
// expect: hidden
// expect: 2
using namespace System;

public interface class IPainter {
    void Paint(String^ color);
    property int Layers { int get(); }
};

public ref class Shape abstract {
protected:
    Shape() {}
    virtual String^ Kind() { return "plain"; }

public:
    virtual String^ Name() { return GetType()->Name; }
    String^ Draw() { return Name() + " draws " + Kind(); }
};

public ref class Board {
public:
    static int Use(IPainter^ painter) {
        painter->Paint("hidden");
        return painter->Layers;
    }
};
