// Exceptions on their way from managed code into a native program, and back through managed code.
#include "Exceptions.h"

using namespace System;

void Parse(const char* text) { Console::WriteLine(Int32::Parse(gcnew String(text))); }

void Refuse(int number) {
    Console::WriteLine("asked for {0}", number);
    throw Refused("not that one");
}

int Through(int (*callback)(int), int number) {
    try {
        return callback(number) + Math::Abs(number);
    } finally {
        Console::WriteLine("finally {0}", number);
    }
}

// expect: 12
// expect: System.FormatException: The input string 'twelve' was not in a correct format.
// expect: asked for 3
// expect: Refused: not that one
// expect: finally -4
// expect: 12
// expect: finally 5
// expect: thrown: 5
