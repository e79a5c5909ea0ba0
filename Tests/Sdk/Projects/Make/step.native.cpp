#include "step.h"

int step() { return STEP; }
