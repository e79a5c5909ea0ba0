// Members with stack semantics live as long as their object.
// expect: open part
// expect: use part
// expect: close whole
// expect: close part
using namespace System;

ref class Part {
public:
    Part() { Console::WriteLine("open part"); }
    ~Part() { Console::WriteLine("close part"); }
    void Use() { Console::WriteLine("use part"); }
};

ref class Whole {
    Part part_;

public:
    ~Whole() { Console::WriteLine("close whole"); }
    void Use() { part_.Use(); }
};

int main() {
    Whole whole;
    whole.Use();
    return 0;
}
