#include <common.h>

#ifdef NATIVE
#error The settings of another folder.
#endif

public ref class Api {
public:
    static int Sum() { return core() * 10 + ABOVE + BEFORE_TARGETS; }
};
