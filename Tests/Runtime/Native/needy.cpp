/// \file
/// A library that needs one that is missing at run time.
#include <bridge/shim.h>

extern "C" int absent();

[[gnu::visibility("default")]] int call_absent() { return absent(); }
