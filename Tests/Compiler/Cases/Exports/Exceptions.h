#pragma once

#include <stdexcept>

struct __attribute__((visibility("default"))) Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

extern "C" __attribute__((visibility("default"))) void Parse(const char* text);
__attribute__((visibility("default"))) void Refuse(int number);
__attribute__((visibility("default"))) int Through(int (*callback)(int), int number);
