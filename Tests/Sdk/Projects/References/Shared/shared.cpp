#include "shared.h"

int shared() { return 11; }
