#pragma once
// What is thrown. The numbers are those of Thrown in ExceptionMatrix.cs.

#include <atomic>
#include <stdexcept>
#include <string>
#include <system_error>

inline std::atomic<int> live = 0;

/// Counts objects, so that a leaked or twice destroyed exception is seen.
struct counted {
    counted() { ++live; }
    counted(const counted&) { ++live; }
    ~counted() { --live; }
};

struct side {
    virtual ~side() = default;
    int value = 21;
};

struct library_error : std::runtime_error, side, counted {
    explicit library_error(const char* text) : runtime_error(text) {}
};

struct plain : counted {
    int value = 5;
};

inline int pointed = 17;

enum origin {
    runtime_error_, out_of_range_, system_error_, library_error_, int_, literal_, string_, plain_, pointer_, nested_,
    first_managed, format_exception = first_managed, own_exception, origins
};

[[noreturn]] inline void raise(int what) {
    switch (what) {
    case runtime_error_: throw std::runtime_error("runtime");
    case out_of_range_: throw std::out_of_range("range");
    case system_error_: throw std::system_error(std::make_error_code(std::errc::file_exists), "code");
    case library_error_: throw library_error("library");
    case int_: throw 42;
    case literal_: throw "literal";
    case string_: throw std::string("string");
    case plain_: throw plain();
    case pointer_: throw &pointed;
    default:
        try {
            throw library_error("cause");
        } catch (...) {
            std::throw_with_nested(std::logic_error("nested"));
        }
    }
}
