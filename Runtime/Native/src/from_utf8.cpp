/// \file
/// UTF-8 to UTF-16. Refuses what System.Text.Encoding.UTF8 would have to replace.

#include <bridge/text.h>

#include <algorithm>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace bridge {

namespace {

using byte = unsigned char;

constexpr std::ptrdiff_t block = 16;

/// Widens a block of ASCII. \return false, having written nothing, when other bytes are among it.
bool widen_block(const byte* in, char16_t* out) noexcept {
#if defined(__SSE2__)
    const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(in));
    if (_mm_movemask_epi8(bytes) != 0)
        return false;
    const auto zero = _mm_setzero_si128();
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm_unpacklo_epi8(bytes, zero));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + 8), _mm_unpackhi_epi8(bytes, zero));
    return true;
#else
    if (std::any_of(in, in + block, [](byte b) { return b >= 0x80; }))
        return false;
    std::copy(in, in + block, out);
    return true;
#endif
}

bool is_continuation(byte b) noexcept { return (b & 0xC0) == 0x80; }

/// Which second bytes may follow a lead byte (Unicode, table 3-7).
bool fits(byte lead, byte second) noexcept {
    switch (lead) {
    case 0xE0: return second >= 0xA0;
    case 0xED: return second < 0xA0;
    case 0xF0: return second >= 0x90;
    case 0xF4: return second < 0x90;
    default: return true;
    }
}

/// Bytes of the sequence that a lead byte begins, or 0.
int sequence_length(byte lead) noexcept {
    return lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
}

/// Reads one sequence of two to four bytes; both pointers are moved past it. \return whether it is well-formed.
bool read_sequence(const byte*& in, const byte* end, char16_t*& out) noexcept {
    const byte lead = *in;
    const int length = sequence_length(lead);
    if (length == 0 || end - in < length || !is_continuation(in[1]) || !fits(lead, in[1]))
        return false;
    if (length == 2) {
        *out++ = static_cast<char16_t>((lead & 0x1F) << 6 | (in[1] & 0x3F));
    } else if (length == 3) {
        if (!is_continuation(in[2]))
            return false;
        *out++ = static_cast<char16_t>((lead & 0x0F) << 12 | (in[1] & 0x3F) << 6 | (in[2] & 0x3F));
    } else {
        if (!is_continuation(in[2]) || !is_continuation(in[3]))
            return false;
        const char32_t c = (lead & 0x07) << 18 | (in[1] & 0x3F) << 12 | (in[2] & 0x3F) << 6 | (in[3] & 0x3F);
        *out++ = static_cast<char16_t>(0xD7C0 + (c >> 10));
        *out++ = static_cast<char16_t>(0xDC00 | (c & 0x3FF));
    }
    in += length;
    return true;
}

/// Lead bytes make one unit, those of four-byte sequences two.
std::size_t utf16_length(const void* data, std::size_t size) noexcept {
    // A byte can count the units of this many.
    constexpr std::size_t chunk = 127;
    const byte* in = static_cast<const byte*>(data);
    std::size_t total = 0;
    while (size != 0) {
        const std::size_t count = std::min(size, chunk);
        byte units = 0;
        for (std::size_t i = 0; i < count; ++i)
            units += static_cast<byte>(!is_continuation(in[i])) + static_cast<byte>(in[i] >= 0xF0);
        total += units;
        in += count;
        size -= count;
    }
    return total;
}

std::int32_t to_utf16(const void* data, std::size_t size, char16_t* out) noexcept {
    const byte* in = static_cast<const byte*>(data);
    const byte* const end = in + size;
    while (in != end) {
        while (end - in >= block && widen_block(in, out)) {
            in += block;
            out += block;
        }
        const byte* const stop = end - in > block ? in + block : end;
        while (in < stop) {
            if (*in < 0x80)
                *out++ = *in++;
            else if (!read_sequence(in, end, out))
                return 0;
        }
    }
    return 1;
}

}

constexpr text_reader utf8_reader{utf16_length, to_utf16};

}
