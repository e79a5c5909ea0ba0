/// \file
/// UTF-16 to other encodings. Byte for byte what System.Text.Encoding.UTF8 gives.

#include "utf8_wide.h"

#include <bridge/text.h>

#include <string>
#if defined(__SSE2__)
#include <immintrin.h>
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

constexpr std::size_t block = 16;

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
    for (std::size_t i = 0; i < block; ++i)
        bits |= chars[i];
    for (std::size_t i = 0; bits < 0x80 && i < block; ++i)
        out[i] = static_cast<char>(chars[i]);
    return bits < 0x80;
#endif
}

/// As many whole blocks as are ASCII. \return the number of characters.
std::size_t copy_ascii_blocks(const char16_t* chars, std::size_t size, char* out) noexcept {
    std::size_t done = 0;
    while (size - done >= block && copy_ascii_block(chars + done, out + done))
        done += block;
    return done;
}

#if defined(__x86_64__)
/// The same, twice as wide.
[[gnu::target("avx2")]] std::size_t copy_ascii_wide(const char16_t* chars, std::size_t size, char* out) noexcept {
    const auto not_ascii = _mm256_set1_epi16(static_cast<short>(0xFF80));
    std::size_t done = 0;
    for (; size - done >= 2 * block; done += 2 * block) {
        const auto low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(chars + done));
        const auto high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(chars + done + block));
        if (!_mm256_testz_si256(_mm256_or_si256(low, high), not_ascii))
            break;
        // Packing works in halves of the registers: 0 2 1 3 -> 0 1 2 3.
        const auto packed = _mm256_permute4x64_epi64(_mm256_packus_epi16(low, high), 0xD8);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + done), packed);
    }
    return done;
}

const bool has_avx2 = (__builtin_cpu_init(), __builtin_cpu_supports("avx2"));
#endif

bool copy_few_ascii(const char16_t* chars, std::size_t size, char* out) noexcept {
    char16_t bits = 0;
    for (std::size_t i = 0; i < size; ++i) {
        bits |= chars[i];
        out[i] = static_cast<char>(chars[i]);
    }
    return bits < 0x80;
}

/// Fewer characters than a block, if all are ASCII: those in the middle are copied twice.
bool copy_short_ascii(const char16_t* chars, std::size_t size, char* out) noexcept {
    if (size >= block)
        return false;
    if (size < 4)
        return copy_few_ascii(chars, size, out);
#if defined(__SSE2__)
    const std::size_t half = size < 8 ? 4 : 8;
    const auto load = [=](const char16_t* from) {
        const auto* units = reinterpret_cast<const __m128i*>(from);
        return half == 4 ? _mm_loadl_epi64(units) : _mm_loadu_si128(units);
    };
    const auto first = load(chars);
    const auto last = load(chars + size - half);
    const auto bits = _mm_and_si128(_mm_or_si128(first, last), _mm_set1_epi16(static_cast<short>(0xFF80)));
    if (_mm_movemask_epi8(_mm_cmpeq_epi16(bits, _mm_setzero_si128())) != 0xFFFF)
        return false;
    const auto packed = _mm_packus_epi16(first, last);
    const std::uint64_t halves[] = {static_cast<std::uint64_t>(_mm_cvtsi128_si64(packed)),
                                    static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_srli_si128(packed, 8)))};
    const auto store = [=](int number, char* to) { half == 4 ? __builtin_memcpy(to, &halves[number], 4) : __builtin_memcpy(to, &halves[number], 8); };
    store(0, out);
    store(1, out + size - half);
    return true;
#else
    return copy_few_ascii(chars, size, out);
#endif
}

int is_high(char16_t c) noexcept { return (c & 0xFC00) == 0xD800; }
int is_low(char16_t c) noexcept { return (c & 0xFC00) == 0xDC00; }

[[gnu::always_inline]] inline std::size_t count_bytes(const char16_t* chars, std::size_t size) noexcept {
    // 16 bits can count the bytes of this many: the loop works in vectors of them.
    constexpr std::size_t chunk = 0x4000;
    std::size_t total = size;
    for (std::size_t begin = 0; begin < size; begin += chunk) {
        const std::size_t end = size - begin < chunk ? size : begin + chunk;
        std::uint16_t more = 0;
        std::uint16_t pairs = 0;
        for (std::size_t i = begin; i < end; ++i)
            more += static_cast<std::uint16_t>((chars[i] >= 0x80) + (chars[i] >= 0x800));
        for (std::size_t i = begin; i < end && i + 1 < size; ++i)
            pairs += static_cast<std::uint16_t>(is_high(chars[i]) & is_low(chars[i + 1]));
        // The two halves of a pair were counted as three bytes each; together they are four.
        total += more - 2u * pairs;
    }
    return total;
}

#if defined(__x86_64__)
/// The same in wider vectors.
[[gnu::target("avx2")]] std::size_t count_bytes_wide(const char16_t* chars, std::size_t size) noexcept { return count_bytes(chars, size); }
#endif

}

std::size_t copy_ascii(const char16_t* chars, std::size_t size, char* out) noexcept {
    std::size_t done = 0;
#if defined(__x86_64__)
    if (has_avx2)
        done = copy_ascii_wide(chars, size, out);
#endif
    done += copy_ascii_blocks(chars + done, size - done, out + done);
    for (; done < size && chars[done] < 0x80; ++done)
        out[done] = static_cast<char>(chars[done]);
    return done;
}

std::size_t utf8_length(const char16_t* chars, std::size_t size) noexcept {
#if defined(__x86_64__)
    if (has_avx2)
        return count_bytes_wide(chars, size);
#endif
    return count_bytes(chars, size);
}

namespace {

/// \tparam is_roomy The buffer has slack: vectors may be used up to the end.
template<bool is_roomy> std::size_t transcode(const char16_t* chars, std::size_t size, char* out) noexcept {
    if (copy_short_ascii(chars, size, out))
        return size;
    char* const start = out;
    const char16_t* const end = chars + size;
#if defined(__x86_64__)
    if (char* behind = out; is_roomy && has_avx2 && size >= 8 && size < block && encode_few(chars, end, behind))
        return static_cast<std::size_t>(behind - start);
#endif
    while (chars != end) {
        const std::size_t copied = copy_ascii_blocks(chars, static_cast<std::size_t>(end - chars), out);
        chars += copied;
        out += copied;
#if defined(__x86_64__)
        if (has_avx2) {
            encode_wide(chars, end, out, is_roomy ? 8 : 8 + slack);
            if (is_roomy && size >= 8 && chars != end && end - chars < 8 && encode_rest(chars, end, out))
                break;
        }
#endif
        const char16_t* const stop = static_cast<std::size_t>(end - chars) > block ? chars + block : end;
        while (chars < stop) {
            if (*chars < 0x80)
                *out++ = static_cast<char>(*chars++);
            else
                out = encode(decode(chars, end), out);
        }
    }
    return static_cast<std::size_t>(out - start);
}

}

std::size_t to_utf8(const char16_t* chars, std::size_t size, char* out) noexcept { return transcode<false>(chars, size, out); }

std::size_t to_roomy_utf8(const char16_t* chars, std::size_t size, char* out) noexcept { return transcode<true>(chars, size, out); }

std::size_t to_utf32(const char16_t* chars, std::size_t size, char32_t* out) noexcept {
    char32_t* const start = out;
    for (const char16_t* const end = chars + size; chars != end;)
        *out++ = decode(chars, end);
    return static_cast<std::size_t>(out - start);
}

std::string str(const char16_t* chars, int size) { return from<std::string>(chars, size); }

}
