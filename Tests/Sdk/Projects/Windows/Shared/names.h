#pragma once

#include "deep\inner.h"

#define SHARED_NAME (SIBLING + BASE)
