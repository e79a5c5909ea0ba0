/// \file
/// UTF-16 to other encodings. Byte for byte what System.Text.Encoding.UTF8 gives.

#include <bridge/text.h>

#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace bridge {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// Reads one code point; \p chars is moved past it.
char32_t decode(const char16_t*& chars, const char16_t* end) noexcept {
    const char32_t unit = *chars++;
    if ((unit & 0xF800) != 0xD800)
        return unit;
    const bool is_pair = (unit & 0x400) == 0 && chars != end && (*chars & 0xFC00) == 0xDC00;
    return is_pair ? 0x10000 + ((unit & 0x3FF) << 10) + (*chars++ & 0x3FF) : replacement;
}

char* encode(char32_t c, char* out) noexcept {
    if (c < 0x80) {
        *out++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *out++ = static_cast<char>(0xC0 | c >> 6);
        *out++ = static_cast<char>(0x80 | (c & 63));
    } else {
        if (c < 0x10000) {
            *out++ = static_cast<char>(0xE0 | c >> 12);
        } else {
            *out++ = static_cast<char>(0xF0 | c >> 18);
            *out++ = static_cast<char>(0x80 | (c >> 12 & 63));
        }
        *out++ = static_cast<char>(0x80 | (c >> 6 & 63));
        *out++ = static_cast<char>(0x80 | (c & 63));
    }
    return out;
}

constexpr std::ptrdiff_t block = 16;

/// Copies a block of ASCII characters. \return false, having written nothing, when another one is among them.
bool copy_ascii_block(const char16_t* chars, char* out) noexcept {
#if defined(__SSE2__)
    const auto low = _mm_loadu_si128(reinterpret_cast<const __m128i*>(chars));
    const auto high = _mm_loadu_si128(reinterpret_cast<const __m128i*>(chars + 8));
    const auto bits = _mm_and_si128(_mm_or_si128(low, high), _mm_set1_epi16(static_cast<short>(0xFF80)));
    if (_mm_movemask_epi8(_mm_cmpeq_epi16(bits, _mm_setzero_si128())) != 0xFFFF)
        return false;
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm_packus_epi16(low, high));
    return true;
#else
    char16_t bits = 0;
    for (std::ptrdiff_t i = 0; i < block; ++i)
        bits |= chars[i];
    for (std::ptrdiff_t i = 0; bits < 0x80 && i < block; ++i)
        out[i] = static_cast<char>(chars[i]);
    return bits < 0x80;
#endif
}

}

std::size_t to_utf8(const char16_t* chars, std::size_t size, char* out) noexcept {
    char* const start = out;
    const char16_t* const end = chars + size;
    while (chars != end) {
        while (end - chars >= block && copy_ascii_block(chars, out)) {
            chars += block;
            out += block;
        }
        const char16_t* const stop = end - chars > block ? chars + block : end;
        while (chars < stop) {
            if (*chars < 0x80)
                *out++ = static_cast<char>(*chars++);
            else
                out = encode(decode(chars, end), out);
        }
    }
    return static_cast<std::size_t>(out - start);
}

std::size_t to_utf32(const char16_t* chars, std::size_t size, char32_t* out) noexcept {
    char32_t* const start = out;
    for (const char16_t* const end = chars + size; chars != end;)
        *out++ = decode(chars, end);
    return static_cast<std::size_t>(out - start);
}

std::string str(const char16_t* chars, int size) { return from<std::string>(chars, size); }

void copy_units(text* result, const void* data, std::size_t size, int unit) {
    void* target = result->buffer;
    void* owned = nullptr;
    if (size > sizeof result->buffer / unit) {
        target = owned = std::malloc(size * unit);
        if (!target)
            throw std::bad_alloc();
    }
    if (size != 0)
        std::memcpy(target, data, size * unit);
    borrow_units(result, target, size, unit);
    result->owned = owned;
}

}
