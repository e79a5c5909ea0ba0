// Static variables of the library are initialised before a program can use them, also by functions without managed code.
#include "Variables.h"

#include <vector>

using namespace System;

static int year() { return DateTime(1999, 12, 31).AddDays(1).Year; }

static std::string greeting = "Hello " + std::to_string(year());
static std::vector<int> numbers = {1, 2, 3};

const std::string& Greeting() { return greeting; }

int Size() { return static_cast<int>(numbers.size()); }

Named::Named(const char* name) : text(greeting + ", " + name) {}

int Named::length() const { return static_cast<int>(text.size()); }

// expect: Hello 2000, Ada
// expect: 15
// expect: 3
// expect: Hello 2000
