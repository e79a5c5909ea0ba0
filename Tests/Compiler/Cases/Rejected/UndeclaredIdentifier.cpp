// A name that nothing declares.
using namespace System;

int main() {
    Console::WriteLine(total); // error: C2065
    return 0;
}
