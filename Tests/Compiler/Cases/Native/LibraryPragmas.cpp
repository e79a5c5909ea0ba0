// Libraries that a source and a header ask for: fmt is linked, those of Windows are not needed.
// expect: 7 of 9
#include "LibraryPragmas.h"
#pragma comment(lib, "Version.lib")
#pragma comment(lib, "C:\\libraries\\FMT" ".lib")
#pragma comment(linker, "/STACK:1000000")
using namespace System;

int main() {
    Console::WriteLine(gcnew String(part(7, 9).c_str()));
    return 0;
}
