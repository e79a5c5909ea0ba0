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
