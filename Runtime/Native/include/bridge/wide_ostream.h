#pragma once
/// \file
/// Wide streams over streams of bytes: what is written becomes UTF-8, what is read is taken for UTF-8. libstdc++'s own
/// are compiled for 32-bit characters. Manipulators are those of streams of bytes; there is no wide stream buffer.

#include <ostream>
#include <string>
#include <utility>
#if __cplusplus >= 201703L
#include <string_view>
#endif

namespace bridge {

// As in text.h, which needs a later C++ than sources in C++14 and C++17 have.
std::size_t to_utf8(const char16_t* chars, std::size_t size, char* out) noexcept;
std::size_t utf8_length(const char16_t* chars, std::size_t size) noexcept;

inline std::string utf8_of(const wchar_t* text, std::size_t size) {
    const auto chars = reinterpret_cast<const char16_t*>(text);
    std::string result(utf8_length(chars, size), '\0');
    to_utf8(chars, size, &result[0]);
    return result;
}

inline std::string utf8_of(const std::wstring& text) { return utf8_of(text.data(), text.size()); }

inline std::wstring wide_of(const std::string& text) {
    std::wstring result(text.size() + 1, L'\0');
    const size_t size = mbstowcs(&result[0], text.c_str(), result.size());
    result.resize(size == static_cast<size_t>(-1) ? 0 : size);
    return result;
}

/// The stream of bytes of a stream that owns it: a virtual base, constructed before wide_ios, which refers to it.
template<class Bytes> struct owned_bytes {
    Bytes bytes;
};

/// State and format of the stream of bytes, which the most derived class owns or refers to.
class wide_ios {
public:
    using char_type = wchar_t;
    using ios_base = std::ios_base;
    static constexpr auto in = std::ios_base::in, out = std::ios_base::out, app = std::ios_base::app, ate = std::ios_base::ate,
                          binary = std::ios_base::binary, trunc = std::ios_base::trunc;

    explicit wide_ios(std::ios& bytes) : ios_(&bytes) {}
    bool good() const { return ios_->good(); }
    bool eof() const { return ios_->eof(); }
    bool fail() const { return ios_->fail(); }
    bool bad() const { return ios_->bad(); }
    explicit operator bool() const { return !fail(); }
    bool operator!() const { return fail(); }
    void clear(std::ios_base::iostate state = std::ios_base::goodbit) { ios_->clear(state); }
    void setstate(std::ios_base::iostate state) { ios_->setstate(state); }
    std::ios_base::iostate rdstate() const { return ios_->rdstate(); }
    std::streamsize width() const { return ios_->width(); }
    std::streamsize width(std::streamsize width) { return ios_->width(width); }
    std::streamsize precision() const { return ios_->precision(); }
    std::streamsize precision(std::streamsize precision) { return ios_->precision(precision); }
    std::ios_base::fmtflags flags() const { return ios_->flags(); }
    std::ios_base::fmtflags flags(std::ios_base::fmtflags flags) { return ios_->flags(flags); }
    std::ios_base::fmtflags setf(std::ios_base::fmtflags flags) { return ios_->setf(flags); }
    std::ios_base::fmtflags setf(std::ios_base::fmtflags flags, std::ios_base::fmtflags mask) { return ios_->setf(flags, mask); }
    void unsetf(std::ios_base::fmtflags flags) { ios_->unsetf(flags); }
    wchar_t fill() const { return static_cast<unsigned char>(ios_->fill()); }
    wchar_t fill(wchar_t character) { return static_cast<unsigned char>(ios_->fill(static_cast<char>(character))); }
    std::locale imbue(const std::locale& locale) { return ios_->imbue(locale); }
    std::locale getloc() const { return ios_->getloc(); }
    static bool sync_with_stdio(bool is_synchronised = true) { return std::ios_base::sync_with_stdio(is_synchronised); }

protected:
    std::ios* ios_;
};

class wide_ostream : public virtual wide_ios {
public:
    explicit wide_ostream(std::ostream& bytes) : wide_ios(bytes), bytes_(&bytes) {}

    wide_ostream& operator<<(const wchar_t* text) { return write_text(text, text ? wcslen(text) : 0); }
    wide_ostream& operator<<(const std::wstring& text) { return write_text(text.data(), text.size()); }
#if __cplusplus >= 201703L
    wide_ostream& operator<<(std::wstring_view text) { return write_text(text.data(), text.size()); }
#endif
    wide_ostream& operator<<(wchar_t character) { return write_text(&character, 1); }
    wide_ostream& operator<<(std::ostream& (*manipulate)(std::ostream&)) { return manipulate(*bytes_), *this; }
    wide_ostream& operator<<(std::ios_base& (*manipulate)(std::ios_base&)) { return manipulate(*bytes_), *this; }
    wide_ostream& operator<<(wide_ostream& (*manipulate)(wide_ostream&)) { return manipulate(*this); }

    /// Numbers, pointers, narrow text, and manipulators such as std::setw(5).
    template<class T, class = decltype(std::declval<std::ostream&>() << std::declval<const T&>())> wide_ostream& operator<<(const T& value) {
        return *bytes_ << value, *this;
    }

    wide_ostream& put(wchar_t character) { return *bytes_ << utf8_of(&character, 1), *this; }
    wide_ostream& write(const wchar_t* text, std::streamsize size) {
        const std::string bytes = utf8_of(text, static_cast<std::size_t>(size));
        return bytes_->write(bytes.data(), static_cast<std::streamsize>(bytes.size())), *this;
    }
    wide_ostream& flush() { return bytes_->flush(), *this; }

private:
    // The width counts characters, not bytes.
    wide_ostream& write_text(const wchar_t* text, std::size_t size) {
        const std::string bytes = utf8_of(text, size);
        if (bytes_->width() > 0) bytes_->width(bytes_->width() + static_cast<std::streamsize>(bytes.size() - size));
        return *bytes_ << bytes, *this;
    }

    std::ostream* bytes_;
};

}

namespace std {

using wios = bridge::wide_ios;

}
