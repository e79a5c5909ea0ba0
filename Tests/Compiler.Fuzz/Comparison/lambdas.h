// What takes lambdas.
#pragma once
#include "notes.h"

#include <algorithm>
#include <functional>
#include <numeric>

template <class F> static auto applied(F function, int n) { note("applied", n); return function(n); }
template <class F> static int repeated(F&& function, int n) { int all = 0; for (int i = 0; i < (n & 3); i++) all += function(i); return all; }
static int stored(const std::function<int(int)>& function, int n) { note("stored", n); return function ? function(n) : -1; }
static std::function<int(int)> adder(int n) { return [n](int m) { note("adder", m); return n + m; }; }
static int pointed(int (*function)(int), int n) { return function(n); }
