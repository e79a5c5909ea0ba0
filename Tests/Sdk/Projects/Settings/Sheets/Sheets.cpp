#include <shared.h>

public ref class Sheets {
public:
    static int Level() { return FROM_SHEET * 10 + SHARED; }
};
