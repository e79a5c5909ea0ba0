#pragma once

#include <string>

// What a library of Visual C++ shows to programs that link with it.
#ifdef FUNCTIONS_EXPORTS
#define FUNCTIONS_API __declspec(dllexport)
#else
#define FUNCTIONS_API __declspec(dllimport)
#endif

struct Interval {
    double begin, end;
};

extern "C" FUNCTIONS_API int Largest(int a, int b);
FUNCTIONS_API std::string Upper(const std::string& text);
FUNCTIONS_API std::string Upper(char letter);
FUNCTIONS_API Interval Widened(Interval span, double by);
FUNCTIONS_API long long Scalar(long long a);
int FUNCTIONS_API __cdecl Calls();
