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

// Not in std: the compiled library has variables of those names, which these would stand for in it as well.
BRIDGE_EVERYWHERE wide_istream wcin(constructed(std::cin));
BRIDGE_EVERYWHERE wide_ostream wcout(constructed(std::cout));
BRIDGE_EVERYWHERE wide_ostream wcerr(constructed(std::cerr));
BRIDGE_EVERYWHERE wide_ostream wclog(constructed(std::clog));

}

namespace std {

using bridge::wcin;
using bridge::wcout;
using bridge::wcerr;
using bridge::wclog;

}

#undef BRIDGE_EVERYWHERE
