// Unboxing demands the exact type.
// expect: InvalidCastException
// expect: NullReferenceException
using namespace System;

int main() {
    Object^ object = 5;
    try {
        double d = safe_cast<double>(object);
        Console::WriteLine(d);
    } catch (InvalidCastException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    object = nullptr;
    try {
        int n = safe_cast<int>(object);
        Console::WriteLine(n);
    } catch (NullReferenceException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    return 0;
}
