#pragma once

#include <string>

#define VARIABLES_API __attribute__((visibility("default")))

VARIABLES_API const std::string& Greeting();
VARIABLES_API int Size();

struct VARIABLES_API Named {
    explicit Named(const char* name);
    int length() const;
    std::string text;
};
