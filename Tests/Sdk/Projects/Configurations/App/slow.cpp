#include "speed.h"

#ifdef PROFILE
#error This file is for another configuration.
#endif

System::String^ Speed::Name() { return "slow"; }
