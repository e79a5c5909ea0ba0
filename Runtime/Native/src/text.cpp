/// \file
/// Copies of strings on their way into managed ones.

#include <bridge/text.h>

#include <cstdlib>
#include <cstring>

namespace bridge {

namespace {

void free_block(text* t) noexcept {
    void* block;
    std::memcpy(&block, t->buffer, sizeof block);
    std::free(block);
}

}

void own(text* result, void* block) noexcept {
    std::memcpy(result->buffer, &block, sizeof block);
    result->release = free_block;
}

void* new_copy(const wchar_t* chars, int size, int unit, std::size_t& length) {
    const auto* in = reinterpret_cast<const char16_t*>(chars);
    const auto count = static_cast<std::size_t>(size);
    // UTF-32 has at most as many units; what it needs less is little.
    length = unit == 1 ? utf8_length(in, count) : count;
    auto* out = static_cast<char*>(std::malloc((length + 1) * unit));
    if (!out)
        throw std::bad_alloc();
    if (unit == 1)
        to_utf8(in, count, out);
    else if (unit == 4)
        length = to_utf32(in, count, reinterpret_cast<char32_t*>(out));
    else
        std::memcpy(out, in, count * unit);
    std::memset(out + length * unit, 0, unit);
    return out;
}

void release_copy(void* copy) noexcept { std::free(copy); }

void copy_units(text* result, const void* data, std::size_t size, int unit) {
    if (size <= sizeof result->buffer / unit) {
        if (size != 0)
            std::memcpy(result->buffer, data, size * unit);
        borrow_units(result, result->buffer, size, unit);
        return;
    }
    void* block = std::malloc(size * unit);
    if (!block)
        throw std::bad_alloc();
    std::memcpy(block, data, size * unit);
    borrow_units(result, block, size, unit);
    own(result, block);
}

}
