// pch.cpp
#include "pch.h"
