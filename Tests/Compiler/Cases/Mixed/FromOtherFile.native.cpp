#include "FromOtherFile.h"

void raise(int number) { onEvent(number); }

int Store::total() {
    int result = 0;
    for (int i = 1; i <= 3; ++i)
        result += weigh(-i);
    notes::named(7);
    return result;
}
