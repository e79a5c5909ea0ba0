// main may take the arguments; there are none here.
// expect: 0
using namespace System;

int main(array<String^>^ args) {
    Console::WriteLine(args->Length);
    return 0;
}
