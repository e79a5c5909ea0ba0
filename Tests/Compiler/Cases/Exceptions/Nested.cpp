// A handler may itself contain a try block.
// expect: 1
// expect: 2
// expect: 3
using namespace System;

int main() {
    try {
        try {
            throw gcnew Exception("1");
        } catch (Exception^ e) {
            Console::WriteLine(e->Message);
            try {
                throw gcnew Exception("2");
            } catch (Exception^ f) {
                Console::WriteLine(f->Message);
            }
            throw gcnew Exception("3");
        }
    } catch (Exception^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}
