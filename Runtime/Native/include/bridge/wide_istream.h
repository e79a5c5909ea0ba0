#pragma once
/// \file
/// Wide streams that are read, see wide_ostream.h.

#include "wide_ostream.h"

#include <istream>

namespace bridge {

class wide_istream : public virtual wide_ios {
public:
    explicit wide_istream(std::istream& bytes) : wide_ios(bytes), bytes_(&bytes) {}

    wide_istream& operator>>(std::wstring& text) {
        std::string bytes;
        if (*bytes_ >> bytes) text = wide_of(bytes);
        return *this;
    }
    wide_istream& operator>>(wchar_t& character) {
        *bytes_ >> std::ws;
        return get(character);
    }
    wide_istream& operator>>(std::istream& (*manipulate)(std::istream&)) { return manipulate(*bytes_), *this; }
    wide_istream& operator>>(std::ios_base& (*manipulate)(std::ios_base&)) { return manipulate(*bytes_), *this; }
    template<class T, class = decltype(std::declval<std::istream&>() >> std::declval<T>())> wide_istream& operator>>(T&& value) {
        return *bytes_ >> static_cast<T&&>(value), *this;
    }

    /// A character of the basic plane; others give U+FFFD.
    wide_istream& get(wchar_t& character) {
        std::string bytes;
        for (int rest = 0, next; (next = bytes_->get()) != EOF;) {
            bytes.push_back(static_cast<char>(next));
            rest = bytes.size() > 1 ? rest - 1 : next < 0x80 ? 0 : next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
            if (rest == 0) break;
        }
        if (bytes.empty()) return *this;
        const std::wstring wide = wide_of(bytes);
        character = wide.size() == 1 ? wide[0] : L'\xFFFD';
        return *this;
    }
    wide_istream& getline(std::wstring& text, char delimiter) {
        std::string bytes;
        if (std::getline(*bytes_, bytes, delimiter)) text = wide_of(bytes);
        return *this;
    }
    wide_istream& ignore(std::streamsize count = 1, int delimiter = EOF) { return bytes_->ignore(count, delimiter), *this; }

private:
    std::istream* bytes_;
};

class wide_iostream : public wide_istream, public wide_ostream {
public:
    explicit wide_iostream(std::iostream& bytes) : wide_ios(bytes), wide_istream(bytes), wide_ostream(bytes) {}
};

}

namespace std {

inline wistream& getline(wistream& stream, wstring& text, wchar_t delimiter = L'\n') { return stream.getline(text, static_cast<char>(delimiter)); }

}
