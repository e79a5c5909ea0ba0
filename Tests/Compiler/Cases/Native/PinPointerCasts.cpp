// A pinning pointer cast to other native pointers.
// expect: 3 3 65 4407873 7
// expect: 66 67
#include <cstring>
using namespace System;

ref struct Holder {
    int Number;
};

int main() {
    array<Byte>^ bytes = {65, 66, 67, 0};
    pin_ptr<Byte> pinned = &bytes[0];
    char* text = reinterpret_cast<char*>(pinned);
    const char* same = (const char*)pinned;
    unsigned char* plain = pinned;
    int* number = (int*)pinned;
    Holder^ holder = gcnew Holder();
    pin_ptr<int> field = &holder->Number;
    *(char*)field = 7;
    Console::WriteLine("{0} {1} {2} {3} {4}", (int)std::strlen(text), (int)std::strlen(same), *plain, *number, holder->Number);
    typedef char Letter;
    typedef unsigned char* Bytes;
    pin_ptr<Byte> again(&bytes[1]);
    Letter* letters = reinterpret_cast<Letter*>(again);
    Bytes unsignedLetters = reinterpret_cast<Bytes>(again);
    Console::WriteLine("{0} {1}", (int)letters[0], unsignedLetters[1]);
    return 0;
}
