#include "länge.h"

double inZoll(double meter) { return meter / 0.0254; }
