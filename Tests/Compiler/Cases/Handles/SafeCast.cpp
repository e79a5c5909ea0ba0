// safe_cast throws where the type does not fit.
// expect: 4
// expect: InvalidCastException
using namespace System;

int main() {
    Object^ object = "four";
    Console::WriteLine(safe_cast<String^>(object)->Length);
    try {
        Exception^ wrong = safe_cast<Exception^>(object);
        Console::WriteLine(wrong);
    } catch (InvalidCastException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    return 0;
}
