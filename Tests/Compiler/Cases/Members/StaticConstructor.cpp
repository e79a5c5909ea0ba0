// The type initialiser runs once, before the first use of a static field.
// expect: initialising
// expect: 42
// expect: 43
using namespace System;

ref class Settings {
public:
    static int Value;

    static Settings() {
        Console::WriteLine("initialising");
        Value = 42;
    }
};

int main() {
    Console::WriteLine(Settings::Value++);
    Console::WriteLine(Settings::Value);
    return 0;
}
