// An exception from finally replaces the one on its way.
// expect: second
using namespace System;

int main() {
    try {
        try {
            throw gcnew Exception("first");
        } finally {
            throw gcnew Exception("second");
        }
    } catch (Exception^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}
