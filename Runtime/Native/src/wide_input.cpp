/// \file
/// fgetws and its like for wchar_t of 16 bits: files hold UTF-8. See bridge/wide.h.

#include "wide_input.h"

#include <cwchar>

namespace bridge {

void wide_input::decode() {
    next_ = count_ = size_ = 0;
    const int first = byte();
    if (first < 0)
        return;
    encoded_[size_++] = static_cast<unsigned char>(first);
    const int length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    unsigned long point = length == 1 ? first : first & (0x7F >> length);
    while (length > 1 && size_ < length) {
        const int more = byte();
        if (more < 0 || (more & 0xC0) != 0x80) {
            if (more >= 0 && file_)
                std::ungetc(more, file_);
            else if (more >= 0)
                --bytes_;
            break;
        }
        encoded_[size_++] = static_cast<unsigned char>(more);
        point = point << 6 | (more & 0x3F);
    }
    if (size_ != length || point > 0x10FFFF)
        point = 0xFFFD;
    if (point > 0xFFFF) {
        units_[count_++] = static_cast<int>(0xD7C0 + (point >> 10));
        units_[count_++] = static_cast<int>(0xDC00 + (point & 0x3FF));
    } else {
        units_[count_++] = static_cast<int>(point);
    }
}

}

wint_t fgetwc(FILE* file) {
    // A pair is two characters, of which the file gives one at a time.
    static thread_local wint_t second = 0;
    static thread_local FILE* owner = nullptr;
    if (second && owner == file) {
        const wint_t unit = second;
        second = 0;
        return unit;
    }
    bridge::wide_input input(file);
    const int unit = input.peek();
    if (unit < 0)
        return WEOF;
    input.take();
    if (unit >= 0xD800 && unit < 0xDC00) {
        owner = file;
        second = static_cast<wint_t>(input.peek());
        input.take();
    }
    return static_cast<wint_t>(unit);
}

wint_t getwchar() { return fgetwc(stdin); }

wchar_t* fgetws(wchar_t* target, int size, FILE* file) {
    int count = 0;
    while (count + 1 < size && (count == 0 || target[count - 1] != L'\n')) {
        const wint_t unit = fgetwc(file);
        if (unit == WEOF)
            break;
        target[count++] = static_cast<wchar_t>(unit);
    }
    if (count == 0)
        return nullptr;
    target[count] = L'\0';
    return target;
}

wint_t ungetwc(wint_t unit, FILE* file) {
    unsigned char bytes[3];
    int size = 0;
    if (unit == WEOF || (unit >= 0xD800 && unit < 0xE000))
        return WEOF;
    if (unit >= 0x800)
        bytes[size++] = static_cast<unsigned char>(0xE0 | unit >> 12);
    if (unit >= 0x80)
        bytes[size++] = static_cast<unsigned char>(unit >= 0x800 ? 0x80 | (unit >> 6 & 0x3F) : 0xC0 | unit >> 6);
    bytes[size++] = static_cast<unsigned char>(unit >= 0x80 ? 0x80 | (unit & 0x3F) : unit);
    while (size > 0) {
        if (std::ungetc(bytes[--size], file) < 0)
            return WEOF;
    }
    return unit;
}

wint_t fputwc(wchar_t unit, FILE* file) {
    const wchar_t text[] = {unit, L'\0'};
    return fputws(text, file) < 0 ? WEOF : static_cast<wint_t>(unit);
}

wint_t putwchar(wchar_t unit) { return fputwc(unit, stdout); }
