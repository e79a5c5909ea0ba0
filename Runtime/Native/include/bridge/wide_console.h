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

namespace bridge {

/// A stream of the library, constructed: inline variables may be initialised before the library's own object for that in the same unit.
template<class Stream> Stream& constructed(Stream& stream) {
    static std::ios_base::Init streams;
    return stream;
}

}

namespace std {

BRIDGE_EVERYWHERE wistream wcin(bridge::constructed(cin));
BRIDGE_EVERYWHERE wostream wcout(bridge::constructed(cout));
BRIDGE_EVERYWHERE wostream wcerr(bridge::constructed(cerr));
BRIDGE_EVERYWHERE wostream wclog(bridge::constructed(clog));

}

#undef BRIDGE_EVERYWHERE
