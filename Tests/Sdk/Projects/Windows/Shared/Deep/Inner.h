#pragma once

#include "sibling.H"
#include "Base.h"
