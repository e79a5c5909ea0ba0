#include <special.h>

#ifdef NOWHERE
#error "A macro that this file does not want came along."
#endif

public ref class Special {
public:
    static int Level() { return SPECIAL * 1000 + SPECIAL_HEADER * 100 + forced() * 10 + EVERYWHERE; }
};

public ref class Finalized {
public:
    !Finalized() {}
};
