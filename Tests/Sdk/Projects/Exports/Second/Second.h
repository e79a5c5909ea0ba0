#pragma once

#ifdef SECOND_EXPORTS
#define SECOND_API __declspec(dllexport)
#else
#define SECOND_API __declspec(dllimport)
#endif

extern "C" SECOND_API int LengthOfLetter(const char* text);
