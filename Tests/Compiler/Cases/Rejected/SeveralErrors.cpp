// Each mistake is reported at its own line, and once.
using namespace System;

ref class Thing {
public:
    void First() { Console::WriteLine(alpha); } // error: C2065
    void Second() { String^ text = 5.5; } // error: C2440
};

int main() {
    Thing^ thing = gcnew Thing();
    thing->Third(); // error: C2039
    return 0;
}
