#pragma once
/// \file
/// What std::exception("text") means, a constructor that only Visual C++ has: C++/CLI sources construct this class instead.

#include <stdlib.h>
#include <string.h>

namespace bridge {

/// An exception with a copy of a text.
class text_exception : public std::exception {
public:
    explicit text_exception(const char* text) : text_(text ? strdup(text) : nullptr) {}
    text_exception(const text_exception& other) : std::exception(other), text_(other.text_ ? strdup(other.text_) : nullptr) {}
    text_exception& operator=(const text_exception&) = delete;
    ~text_exception() override { free(text_); }

    /// Visual C++'s text of an exception without one.
    const char* what() const noexcept override { return text_ ? text_ : "Unknown exception"; }

private:
    char* text_;
};

}
