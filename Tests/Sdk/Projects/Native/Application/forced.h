#pragma once

#include <cstdio>

extern "C" int plain(int);
