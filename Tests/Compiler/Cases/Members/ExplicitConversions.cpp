// A standard conversion may follow an explicit conversion function.
using namespace System;

value struct Level {
    int Number;
    Level(int number) : Number(number) {}
    static explicit operator short(Level level) { return (short)level.Number; }
};

ref struct Counter {
    static explicit operator unsigned char(Counter^) { return 200; }
};

int main() {
    Level level(-5);
    Console::WriteLine(static_cast<short>(level));
    Console::WriteLine(static_cast<unsigned short>(level));
    Console::WriteLine((int)level + 1);
    Console::WriteLine(double(level) / 2);
    Counter^ counter = gcnew Counter();
    Console::WriteLine((int)counter);
    Console::WriteLine(static_cast<signed char>(counter));
    return 0;
}

// expect: -5
// expect: 65531
// expect: -4
// expect: -2.5
// expect: 200
// expect: -56
