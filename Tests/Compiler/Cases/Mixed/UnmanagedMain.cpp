// A main function under #pragma unmanaged: the program starts in native code, which calls managed functions.
// expect: hello from 1 of 1
// exit: 5
#include <cstring>
using namespace System;

class Greeter {
public:
    int Greet(int count) {
        Console::WriteLine("hello from {0} of {1}", count, count);
        return count;
    }
};

#pragma unmanaged

int main(int argc, char* argv[]) {
    Greeter greeter;
    return greeter.Greet(argc) + (std::strlen(argv[0]) > 0 ? 4 : 0);
}
