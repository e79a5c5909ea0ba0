#pragma once
/// \file
/// What std::exception("text") means, a constructor that only Visual C++ has: C++/CLI sources construct this class instead.
/// Every program sees it: nothing is included here, so that no name of the C library is declared that nobody asked for.

namespace bridge {

/// An exception with a copy of a text.
class text_exception : public std::exception {
public:
    explicit text_exception(const char* text) : text_(copy(text)) {}
    text_exception(const text_exception& other) : std::exception(other), text_(copy(other.text_)) {}
    text_exception& operator=(const text_exception&) = delete;
    ~text_exception() override { ::operator delete(text_); }

    /// Visual C++'s text of an exception without one.
    const char* what() const noexcept override { return text_ ? text_ : "Unknown exception"; }

private:
    static char* copy(const char* text) {
        if (!text) {
            return nullptr;
        }

        auto size = __builtin_strlen(text) + 1;
        return static_cast<char*>(__builtin_memcpy(::operator new(size), text, size));
    }

    char* text_;
};

}
