// A global object whose initial value is known: nothing in the unit has to be initialised at run time.
// expect: True
using namespace System;
struct R { bool alive = true; };
static R r;
static bool look(R* x) { return x->alive; }
int main() { Console::WriteLine(look(&r)); return 0; }
