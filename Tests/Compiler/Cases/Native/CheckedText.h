#pragma once
#include <windows.h>

EXTERN_C int limit(int value, unsigned most);

class Guarded {
    CRITICAL_SECTION section_;
};
