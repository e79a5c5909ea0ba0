#pragma once

#include <thread>

namespace native {

// Calls back from a thread of its own, once per push().
class feed {
    void (*function_)(double) = nullptr;

public:
    void set(void (*function)(double)) { function_ = function; }
    void push(double value) {
        std::thread thread([this, value] {
            if (function_) function_(value);
        });
        thread.join();
    }
};

}
