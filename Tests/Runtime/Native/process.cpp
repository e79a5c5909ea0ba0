/// \file
/// What can only be seen from outside of a process.
///     process frames    prints how many frames a trace has
///     process cancel    ends a thread inside a shim

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

int cancel() {
    pthread_t thread;
    pthread_create(&thread, nullptr, run_thread, nullptr);
    return pthread_join(thread, nullptr);
}

}

int main(int count, char** arguments) {
    return count == 2 && std::strcmp(arguments[1], "cancel") == 0 ? cancel() : print_frames();
}
