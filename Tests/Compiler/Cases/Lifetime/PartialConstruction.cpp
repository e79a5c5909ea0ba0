// What was built is ended when a constructor throws.
// expect: open part
// expect: close part
// expect: caught
using namespace System;

ref class Part {
public:
    Part() { Console::WriteLine("open part"); }
    ~Part() { Console::WriteLine("close part"); }
};

ref class Whole {
    Part part_;

public:
    Whole() { throw gcnew Exception("no"); }
    ~Whole() { Console::WriteLine("never"); }
};

int main() {
    try {
        Whole whole;
    } catch (Exception^) {
        Console::WriteLine("caught");
    }
    return 0;
}
