#pragma once
/// \file
/// std::wcout and its like.

#include "wide_istream.h"

#include <iostream>

namespace std {

inline wistream wcin(cin);
inline wostream wcout(cout);
inline wostream wcerr(cerr);
inline wostream wclog(clog);

}
