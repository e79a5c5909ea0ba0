#include "native/fast.h"

#ifndef NOWHERE
#error "A macro of the project is missing."
#endif

public ref class Plain {
public:
    static int Level() { return EVERYWHERE; }
    static int Fast() { return fast() * 10 + plain(6); }
};
