#pragma once
/// \file
/// Files by number, under the names of Visual C++.

#include <unistd.h>

#define _access access
#define _close close
#define _dup dup
#define _isatty isatty
#define _read read
#define _unlink unlink
#define _write write
