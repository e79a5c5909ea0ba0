// Constants of a value class that are its own values.
// expect: 7 1 3
// expect: 9 12
using namespace System;

public value struct Level {
    int value;
    Level(int i) : value(i) {}
    static const Level Max = Level(7);
    static initonly Level Min = Level(1);
    static Level Current = Level(3);
    static const int Steps = 12;
};

public ref struct Limits {
    static const Level Hard = Level(9);
};

int main() {
    Console::WriteLine("{0} {1} {2}", Level::Max.value, Level::Min.value, Level::Current.value);
    Console::WriteLine("{0} {1}", Limits::Hard.value, Level::Steps);
    return 0;
}
