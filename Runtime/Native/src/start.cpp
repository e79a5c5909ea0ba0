#include "start.h"

#include "dotnet_host.h"
#include "library.h"

#include <bridge/entries.h>

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <stdexcept>
#include <string>

namespace bridge {

namespace {

// Recursive: the initialisers of static variables may call what waits for them.
std::recursive_mutex starting;
std::atomic<bool> is_starting;
std::string failure;

/// \return why the assembly could not be loaded, or nothing.
std::string load(const library_place& place) {
    const dotnet_host host(place);
    const auto function = reinterpret_cast<load_assembly>(host.function(load_assembly_type, load_assembly_name));
    if (char* error = function(place.assembly().c_str())) {
        std::string text = error;
        std::free(error);
        return text;
    }
    return services() ? "" : place.assembly() + " has been loaded from another folder, with another native library";
}

std::string run() {
    const library_place place = library_place::own();
    std::string reason;
    try {
        reason = load(place);
    } catch (const std::exception& e) {
        reason = e.what();
    }
    return reason.empty() ? reason : place.file() + " cannot start .NET: " + reason;
}

}

bool is_started = false;

void note_attached() noexcept {
    // Whoever starts it says when it is done: initialisers run next.
    if (!is_starting.load(std::memory_order_acquire))
        __atomic_store_n(&is_started, true, __ATOMIC_RELEASE);
}

void* const* start_managed() {
    const std::lock_guard hold(starting);
    if (!is_started && !is_starting) {
        if (failure.empty()) {
            is_starting.store(true, std::memory_order_release);
            failure = run();
            is_starting.store(false, std::memory_order_release);
        }
        if (!failure.empty())
            throw std::runtime_error(failure);
        __atomic_store_n(&is_started, true, __ATOMIC_RELEASE);
    }
    return managed_entries;
}

}
