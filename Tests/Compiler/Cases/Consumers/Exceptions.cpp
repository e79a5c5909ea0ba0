// Exceptions of managed and native code, seen from C#.
// expect: ArgumentException: bad (Parameter 'n')
// expect: BellException: broken 3
// expect: native: too loud
#include <stdexcept>

using namespace System;

public ref class BellException : Exception {
public:
    initonly int Code;
    BellException(String^ message, int code) : Exception(message), Code(code) {}
};

public ref class Bell {
public:
    static void Managed(int n) { throw gcnew ArgumentException("bad", "n"); }
    static void Own() { throw gcnew BellException("broken", 3); }
    static void Native() { throw std::runtime_error("too loud"); }
};
