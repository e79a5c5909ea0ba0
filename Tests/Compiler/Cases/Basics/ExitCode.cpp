// The result of main is the exit code of the process.
// expect: leaving
// exit: 3
using namespace System;

int main() {
    Console::WriteLine("leaving");
    return 3;
}
