/// \file
/// A library that Bridge did not make.
extern "C" int stranger() { return 0; }
