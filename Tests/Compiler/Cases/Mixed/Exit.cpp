// std::exit runs handlers and destructors that are managed.
// expect: main
// expect: at end
// expect: last
// exit: 7
#include <cstdlib>
#include <cstdio>
using namespace System;

struct Last {
    ~Last() { Console::WriteLine("last"); }
};
static Last last;
void atEnd() { Console::WriteLine("at end"); }
int leave(int code) {
    std::atexit(&atEnd);
    std::exit(code);
}

int main() {
    Console::WriteLine("main");
    leave(7);
    return 0;
}
