// Access written among the specifiers of a member, as old programs have it for imported functions.
// expect: 5
// expect: 2
using namespace System;
using namespace System::Runtime::InteropServices;

value struct Library {
    [DllImport("libc", EntryPoint = "abs")]
    static public int Absolute(int number);
};

ref struct Counter {
    static public int Two() { return 2; }
};

int main() {
    Console::WriteLine(Library::Absolute(-5));
    Console::WriteLine(Counter::Two());
    return 0;
}
