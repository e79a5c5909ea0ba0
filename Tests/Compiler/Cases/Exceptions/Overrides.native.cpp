#include "Overrides.h"

#include <string>
#include <thread>

int unwound = 0;

namespace {

struct frame {
    ~frame() { ++unwound; }
};

}

int call(visitor& v, int value) {
    frame outer;
    return v.visit(value) + 1;
}

const char* swallow(visitor& v, int value) {
    static std::string text;
    try {
        call(v, value);
        text = "nothing";
    } catch (const std::exception& e) {
        text = e.what();
    }
    return text.c_str();
}

void throw_late(visitor& v, int value) {
    std::exception_ptr kept;
    try {
        call(v, value);
    } catch (...) {
        kept = std::current_exception();
    }
    std::thread([&kept] {
        try {
            std::rethrow_exception(kept);
        } catch (...) {
            kept = std::current_exception();
        }
    }).join();
    std::rethrow_exception(kept);
}
