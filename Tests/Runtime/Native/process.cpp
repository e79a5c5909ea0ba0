/// \file
/// What can only be seen from outside of a process.
///     process frames    prints how many frames a trace has
///     process cancel    ends a thread inside a shim
///     process starve    throws while malloc fails

#include <bridge/shim.h>
#include <bridge/macros.h>

#include <cstdio>
#include <cstring>
#include <pthread.h>

namespace {

int print_frames() {
    void* pending = nullptr;
    [](void** x) noexcept -> void { try { throw 1; } BRIDGE_CATCH(x, void) }(&pending);
    auto* r = static_cast<bridge::record*>(pending);
    void* const* addresses;
    std::printf("%d frames\n", bridge_library()->frames(r, &addresses));
    bridge_library()->release(r);
    return 0;
}

[[gnu::noinline]] void end_thread() { pthread_exit(nullptr); }

void* run_thread(void*) {
    void* pending = nullptr;
    [](void** x) noexcept -> void { try { end_thread(); } BRIDGE_CATCH(x, void) }(&pending);
    return pending;
}

bool starves = false;

/// Keeps as many exceptions as the reserve has room for, twice.
int starve() {
    constexpr int count = 64;
    void* pending[count] = {};
    starves = true;
    int kept = 0;
    for (int round = 0; round < 2; ++round) {
        for (void*& word : pending)
            [](int i, void** x) noexcept -> void { try { throw i; } BRIDGE_CATCH(x, void) }(kept++, &word);
        for (void* word : pending)
            bridge_library()->release(static_cast<bridge::record*>(word));
    }
    starves = false;
    std::printf("%d kept\n", kept);
    return 0;
}

int cancel() {
    pthread_t thread;
    pthread_create(&thread, nullptr, run_thread, nullptr);
    return pthread_join(thread, nullptr);
}

}

/// The linker leads all calls of malloc in this program here.
extern "C" void* __real_malloc(std::size_t size);
extern "C" void* __wrap_malloc(std::size_t size) { return starves ? nullptr : __real_malloc(size); }

int main(int count, char** arguments) {
    const char* mode = count == 2 ? arguments[1] : "frames";
    return std::strcmp(mode, "cancel") == 0 ? cancel() : std::strcmp(mode, "starve") == 0 ? starve() : print_frames();
}
