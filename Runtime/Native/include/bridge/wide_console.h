#pragma once
/// \file
/// std::wcout and its like.

#include "wide_istream.h"

#include <iostream>

#if __cplusplus >= 201703L
#define BRIDGE_EVERYWHERE inline
#else
#define BRIDGE_EVERYWHERE static
#endif

namespace std {

BRIDGE_EVERYWHERE wistream wcin(cin);
BRIDGE_EVERYWHERE wostream wcout(cout);
BRIDGE_EVERYWHERE wostream wcerr(cerr);
BRIDGE_EVERYWHERE wostream wclog(clog);

}

#undef BRIDGE_EVERYWHERE
