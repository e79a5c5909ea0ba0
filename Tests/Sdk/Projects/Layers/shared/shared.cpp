#include <layers/shared.h>
#include <layers/base.h>

namespace {
int count = 0;
}

int next() { return ++count; }
