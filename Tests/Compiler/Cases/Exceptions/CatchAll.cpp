// catch (...) takes managed exceptions, too.
// expect: something
// expect: done
using namespace System;

int main() {
    try {
        throw gcnew InvalidOperationException();
    } catch (...) {
        Console::WriteLine("something");
    }
    Console::WriteLine("done");
    return 0;
}
