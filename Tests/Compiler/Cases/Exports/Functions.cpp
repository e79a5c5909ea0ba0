// A native program calls functions of a C++/CLI library: .NET starts with the first of them, once.
#define FUNCTIONS_EXPORTS
#include "Functions.h"

#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace System::Threading;
using namespace msclr::interop;

ref class Counter abstract sealed {
    static int calls_;

public:
    static void Add() { Interlocked::Increment(calls_); }
    static property int Calls { int get() { return calls_; } }
};

int Largest(int a, int b) {
    Counter::Add();
    return Math::Max(a, b);
}

std::string Upper(const std::string& text) { return marshal_as<std::string>(marshal_as<String^>(text)->ToUpperInvariant()); }

std::string Upper(char letter) { return Upper(std::string(1, letter)); }

Interval Widened(Interval span, double by) {
    Interval result = {Math::Min(span.begin, span.begin - by), Math::Max(span.end, span.end + by)};
    return result;
}

long long Scalar(long long a) { return a * 2; }

int Calls() { return Counter::Calls; }

static int Hidden() { return Counter::Calls; }

// expect: 8 threads: 0 wrong, 800 calls
// expect: 32 of 16-bit characters would be another number
// expect: ÄÖÜ X
// expect: 0.5 4.5
// expect: 42
// exit: 7
