#pragma once
/// \file
/// Reading of characters of 16 bits, from text or from a file in UTF-8.

#include <bridge/wide.h>

#include <cstdio>

namespace bridge {

/// Characters one by one. What was looked at, but not taken, stays in the file.
class wide_input {
public:
    explicit wide_input(const wchar_t* text) : text_(text) {}
    explicit wide_input(const char* text) : bytes_(text) {}
    explicit wide_input(std::FILE* file) : file_(file) {}
    wide_input(const wide_input&) = delete;
    ~wide_input() { give_back(); }

    /// The next character, or -1 at the end.
    int peek() {
        if (text_)
            return *text_ ? *text_ : -1;
        if (next_ == count_)
            decode();
        return next_ < count_ ? units_[next_] : -1;
    }

    void take() {
        ++taken_;
        if (text_)
            ++text_;
        else
            ++next_;
    }

    int taken() const { return taken_; }

private:
    int byte() {
        if (file_)
            return std::fgetc(file_);
        return *bytes_ ? static_cast<unsigned char>(*bytes_++) : -1;
    }

    /// The next code point, one or two characters. What is no UTF-8 is U+FFFD.
    void decode();

    /// The first half of a pair cannot stay behind alone: then all of it is gone.
    void give_back() {
        if (file_ && next_ == 0 && count_ > 0) {
            while (size_ > 0)
                std::ungetc(encoded_[--size_], file_);
        }
    }

    const wchar_t* text_ = nullptr;
    const char* bytes_ = nullptr;
    std::FILE* file_ = nullptr;
    int taken_ = 0;
    int units_[2] = {};
    int next_ = 0, count_ = 0;
    unsigned char encoded_[4] = {};
    int size_ = 0;
};

}
