#include "debug_info.h"

#include <backtrace.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cxxabi.h>
#include <dlfcn.h>
#include <link.h>
#include <memory>
#include <mutex>
#include <utility>

namespace bridge {

namespace {

/// The number of modules loaded so far in this process.
unsigned long long modules_loaded() noexcept {
    unsigned long long loaded = 0;
    dl_iterate_phdr(
        [](dl_phdr_info* info, std::size_t, void* result) {
            *static_cast<unsigned long long*>(result) = info->dlpi_adds;
            return 1;
        },
        &loaded);
    return loaded;
}

void ignore(void*, const char*, int) {}

/// The reader's state, renewed when modules were loaded after it had looked at them. States cannot be
/// freed: threads may still use an old one.
backtrace_state* state() {
    static std::mutex mutex;
    static backtrace_state* current = nullptr;
    static unsigned long long seen = 0;
    const std::lock_guard lock(mutex);
    if (const auto loaded = modules_loaded(); !current || seen != loaded) {
        current = backtrace_create_state(nullptr, 1, ignore, nullptr);
        seen = loaded;
    }
    return current;
}

std::string readable(const char* symbol) {
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> name(abi::__cxa_demangle(symbol, nullptr, nullptr, &status), &std::free);
    return name ? name.get() : symbol;
}

std::string symbol_at(backtrace_state* s, std::uintptr_t pc) {
    const char* symbol = nullptr;
    const auto keep = [](void* result, std::uintptr_t, const char* name, std::uintptr_t, std::uintptr_t) {
        *static_cast<const char**>(result) = name;
    };
    backtrace_syminfo(s, pc, keep, ignore, &symbol);
    return symbol ? readable(symbol) : std::string();
}

/// For code without any symbol: the module and the offset in it.
std::string place_of(std::uintptr_t pc) {
    Dl_info info{};
    char text[32];
    if (!dladdr(reinterpret_cast<void*>(pc), &info) || !info.dli_fname) {
        std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(pc));
        return text;
    }
    const auto offset = pc - reinterpret_cast<std::uintptr_t>(info.dli_fbase);
    std::snprintf(text, sizeof text, "+0x%llx", static_cast<unsigned long long>(offset));
    const std::string file = info.dli_fname;
    return file.substr(file.rfind('/') + 1) + text;
}

int add(void* frames, std::uintptr_t, const char* file, int line, const char* function) {
    if (file || function) {
        auto& all = *static_cast<std::vector<frame>*>(frames);
        all.push_back({function ? readable(function) : std::string(), file ? file : "", line});
    }
    return 0;
}

}

std::vector<frame> resolve(void* address) {
    const auto pc = reinterpret_cast<std::uintptr_t>(address) - 1;
    std::vector<frame> frames;
    auto* s = state();
    backtrace_pcinfo(s, pc, add, ignore, &frames);
    if (frames.empty())
        frames.push_back({{}, {}, 0});
    // Short debug information (-g1) has bare names; the symbol of the function around them has the whole one.
    if (auto symbol = symbol_at(s, pc); !symbol.empty())
        frames.back().function = std::move(symbol);
    for (auto& f : frames) {
        if (f.function.empty())
            f.function = place_of(pc);
    }
    return frames;
}

}
