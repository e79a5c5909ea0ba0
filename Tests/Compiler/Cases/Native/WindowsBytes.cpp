// byte of windows.h, as in arrays and pin_ptr.
// expect: 3 255
#include <windows.h>
using namespace System;

static int sum(const byte* data, int count) {
    int result = 0;
    for (int i = 0; i < count; i++) result += data[i];
    return result;
}

int main() {
    array<byte>^ data = gcnew array<byte> { 1, 2 };
    pin_ptr<byte> pinned = &data[0];
    boolean yes = TRUE;
    Console::WriteLine("{0} {1}", sum(pinned, data->Length), (byte)-yes);
    return 0;
}
