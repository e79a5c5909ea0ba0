#include "speed.h"

#ifndef PROFILE
#error This file is for another configuration.
#endif

System::String^ Speed::Name() { return "quick"; }
