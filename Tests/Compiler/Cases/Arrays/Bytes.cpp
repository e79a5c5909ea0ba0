// Bytes, copied by the library and by native code.
// expect: 1-2-3-4
// expect: 03-04
// expect: 9
#include <cstring>

using namespace System;

static void fill(unsigned char* target, int count) { std::memset(target, 9, count); }

int main() {
    array<unsigned char>^ bytes = {1, 2, 3, 4};
    Console::WriteLine("{0}-{1}-{2}-{3}", bytes[0], bytes[1], bytes[2], bytes[3]);
    array<unsigned char>^ part = gcnew array<unsigned char>(2);
    Array::Copy(bytes, 2, part, 0, 2);
    Console::WriteLine(BitConverter::ToString(part));
    pin_ptr<unsigned char> pinned = &part[0];
    fill(pinned, part->Length);
    Console::WriteLine(part[1]);
    return 0;
}
