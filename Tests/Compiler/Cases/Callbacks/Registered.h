#pragma once

namespace native {

// Calls one function, as a C library would.
class source {
    int (*function_)(void*, int) = nullptr;
    void* context_ = nullptr;

public:
    void set(int (*function)(void*, int), void* context) {
        function_ = function;
        context_ = context;
    }
    void clear() { function_ = nullptr; }
    int raise(int n) const { return function_ ? function_(context_, n) : 0; }
};

}
