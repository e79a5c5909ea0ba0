// The library of the other case.
#include "NativeThreads.native.cpp"
