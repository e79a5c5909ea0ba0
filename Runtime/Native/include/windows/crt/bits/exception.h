/// \file
/// The library's std::exception, then what Visual C++'s has besides.

#include_next <bits/exception.h>
#include <bridge/exception_text.h>
