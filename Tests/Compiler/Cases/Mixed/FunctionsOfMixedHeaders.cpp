// A native header that calls functions of a header with managed types stays behind it.
// expect: 2!6! 4!
#include "FunctionsOfMixedHeaders.h"
#include "FunctionsOfMixedHeaders.ledger.h"

using namespace System;

int main() {
    Ledger ledger;
    ledger.add(1);
    ledger.add(3);
    Console::WriteLine("{0} {1}", gcnew String(ledger.all().c_str()), Noted::Text(4));
    return 0;
}
