#pragma once
/// \file
/// UTF-16 to UTF-8 by vectors of eight characters, for processors with AVX2.

#if defined(__x86_64__)
#include <cstddef>
#include <cstdint>
#include <immintrin.h>

namespace bridge {

/// How to close the gaps between four code points of up to three bytes that lie in lanes of four bytes, by two bits for each:
/// bit n tells that point n has more than one byte, bit n + 4 that it has three.
struct lane_shuffles {
    alignas(16) std::uint8_t indices[256][16] = {};
    constexpr lane_shuffles() {
        for (int lengths = 0; lengths < 256; ++lengths) {
            int end = 0;
            for (int lane = 0; lane < 4; ++lane) {
                const int length = 1 + (lengths >> lane & 1) + (lengths >> (lane + 4) & 1);
                for (int i = 0; i < length; ++i)
                    indices[lengths][end++] = static_cast<std::uint8_t>(4 * lane + i);
            }
        }
    }
};
constexpr lane_shuffles shuffles;

[[gnu::target("avx2,popcnt")]] inline char* close_gaps(__m128i lanes, int lengths, char* out) noexcept {
    const auto indices = _mm_load_si128(reinterpret_cast<const __m128i*>(shuffles.indices[lengths]));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm_shuffle_epi8(lanes, indices));
    return out + 4 + __builtin_popcount(static_cast<unsigned>(lengths));
}

[[gnu::target("avx2")]] inline __m256i all(int bits) noexcept { return _mm256_set1_epi32(bits); }

/// Code points in lanes of four bytes, as UTF-8 with gaps.
[[gnu::target("avx2")]] inline __m256i encode_lanes(__m256i points, __m256i has_two, __m256i has_three) noexcept {
    const auto last = _mm256_and_si256(points, all(63));
    const auto rest = _mm256_srli_epi32(points, 6);
    const auto two = _mm256_or_si256(_mm256_or_si256(rest, _mm256_slli_epi32(last, 8)), all(0x80C0));
    const auto middle = _mm256_slli_epi32(_mm256_and_si256(rest, all(63)), 8);
    const auto three = _mm256_or_si256(_mm256_or_si256(_mm256_srli_epi32(rest, 6), middle),
                                       _mm256_or_si256(_mm256_slli_epi32(last, 16), all(0x8080E0)));
    return _mm256_blendv_epi8(_mm256_blendv_epi8(points, two, has_two), three, has_three);
}

/// Characters that step() writes over behind those that it counts.
constexpr std::ptrdiff_t slack = 16;

/// Eight characters of up to three bytes. \p out is moved on. \return 0, having written nothing, when there is a surrogate among them,
/// 1 when all are ASCII, else 2.
[[gnu::target("avx2,popcnt")]] inline int step(__m128i units, char*& out) noexcept {
    const auto points = _mm256_cvtepu16_epi32(units);
    const auto is_surrogate = _mm256_cmpeq_epi32(_mm256_and_si256(points, all(0xF800)), all(0xD800));
    if (!_mm256_testz_si256(is_surrogate, is_surrogate))
        return 0;
    const auto has_two = _mm256_cmpgt_epi32(points, all(0x7F));
    const auto has_three = _mm256_cmpgt_epi32(points, all(0x7FF));
    const auto lanes = encode_lanes(points, has_two, has_three);
    const int twos = _mm256_movemask_ps(_mm256_castsi256_ps(has_two));
    const int threes = _mm256_movemask_ps(_mm256_castsi256_ps(has_three));
    out = close_gaps(_mm256_castsi256_si128(lanes), (twos & 15) | (threes & 15) << 4, out);
    out = close_gaps(_mm256_extracti128_si256(lanes, 1), twos >> 4 | (threes & 0xF0), out);
    return twos == 0 ? 1 : 2;
}

[[gnu::target("avx2")]] inline __m128i load(const void* from) noexcept { return _mm_loadu_si128(static_cast<const __m128i*>(from)); }

/// As many steps as possible while \p reach characters are left, up to a surrogate, or to eight characters of ASCII.
/// \p chars and \p out are moved on.
[[gnu::target("avx2,popcnt")]] inline void encode_wide(const char16_t*& chars, const char16_t* end, char*& out, std::ptrdiff_t reach) noexcept {
    const char16_t* in = chars;
    char* to = out;
    for (int found = 2; found == 2 && end - in >= reach; in += found ? 8 : 0)
        found = step(load(in), to);
    chars = in;
    out = to;
}

/// The last zero to seven of at least eight characters. \return false, having written nothing, when there is a surrogate among the last eight.
[[gnu::target("avx2,popcnt")]] inline bool encode_rest(const char16_t* chars, const char16_t* end, char*& out) noexcept {
    // Moves to the front; zeros come from behind, which become bytes that do not count.
    alignas(16) static constexpr std::uint8_t moves[32] = {0,    1,    2,    3,    4,    5,    6,    7,    8,    9,    10,
                                                           11,   12,   13,   14,   15,   0x80, 0x80, 0x80, 0x80, 0x80, 0x80,
                                                           0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80};
    const auto before = 8 - (end - chars);
    const auto units = _mm_shuffle_epi8(load(end - 8), load(moves + 2 * before));
    if (step(units, out) == 0)
        return false;
    out -= before;
    return true;
}

/// Eight to fifteen characters. \return false, with anything in \p out, when there is a surrogate among them.
[[gnu::target("avx2,popcnt")]] inline bool encode_few(const char16_t* chars, const char16_t* end, char*& out) noexcept {
    return step(load(chars), out) != 0 && encode_rest(chars + 8, end, out);
}

}
#endif
