// Native files of the assembly call managed functions by name, and override through headers.
// expect: event 3
// expect: named 7
// expect: total 6
#include "FromOtherFile.h"

using namespace System;

extern "C" void onEvent(int number) { Console::WriteLine("event {0}", number); }

int Store::weigh(int n) { return Math::Abs(n); }

namespace notes {
void named(int n) { Console::WriteLine("named {0}", n); }
}

int main() {
    raise(3);
    Store store;
    Console::WriteLine("total {0}", store.total());
    return 0;
}
