// A header that pops leaves no trace, what it leaves disabled stays so; the header of a native library counts, too.
// expect: done
#include "Headers.h"
#include "Headers.native.h"
using namespace System;

public ref class Shape { public: virtual void Draw() = 0; };
ref class Here { public: !Here() {} }; // warning: C4461

int main() {
    oldNative();
    Console::WriteLine("done");
    return 0;
}
