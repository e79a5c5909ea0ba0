/// \file
/// Room for exceptions when there is no memory: what failed then must not be lost because it cannot be kept.

#include "reserve.h"

#include "record.h"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <functional>

namespace bridge {

namespace {

/// Records without a stack.
constexpr std::size_t reserved = 64;

struct place {
    std::atomic<bool> is_taken;
    alignas(record) std::byte room[sizeof(record)];
};

constinit place reserve[reserved]{};

void* take_reserve() noexcept {
    for (place& p : reserve) {
        if (!p.is_taken.exchange(true, std::memory_order_acquire))
            return p.room;
    }
    return nullptr;
}

}

void* allocate_record(int& frames) noexcept {
    if (void* block = std::malloc(sizeof(record) + frames * sizeof(void*)))
        return block;
    frames = 0;
    return take_reserve();
}

void free_record(void* block) noexcept {
    auto* room = static_cast<std::byte*>(block);
    const std::less<> before;
    if (before(room, reserve[0].room) || !before(room, reserve[reserved - 1].room + 1))
        return std::free(block);
    const auto index = static_cast<std::size_t>(room - reserve[0].room) / sizeof(place);
    reserve[index].is_taken.store(false, std::memory_order_release);
}

}
