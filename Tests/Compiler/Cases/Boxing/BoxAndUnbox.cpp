// A value becomes an object and a value again.
// expect: System.Int32
// expect: 6
// expect: 5
using namespace System;

int main() {
    int n = 5;
    Object^ object = n;
    n = 6;
    Console::WriteLine(object->GetType());
    Console::WriteLine(n);
    Console::WriteLine(safe_cast<int>(object));
    return 0;
}
