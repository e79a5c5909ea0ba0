#pragma once
#include <exception>

// A library that calls a virtual function, as one in a file of its own would.
class visitor {
public:
    virtual ~visitor() = default;
    virtual int visit(int value) = 0;
};

extern int unwound;

int call(visitor& v, int value);
/// Says what it has caught.
const char* swallow(visitor& v, int value);
/// Keeps what is thrown, and throws it on another thread, where it is kept again, and then here.
void throw_late(visitor& v, int value);
