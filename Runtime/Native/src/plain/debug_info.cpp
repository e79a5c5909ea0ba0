/// \file
/// Takes the place of ../debug_info.cpp where GCC's libbacktrace is not installed: exported names only, no lines.

#include "../debug_info.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cxxabi.h>
#include <dlfcn.h>
#include <memory>

namespace bridge {

std::vector<frame> resolve(void* address) {
    const auto pc = reinterpret_cast<std::uintptr_t>(address) - 1;
    Dl_info info{};
    const bool is_known = dladdr(reinterpret_cast<void*>(pc), &info) != 0;
    if (is_known && info.dli_sname) {
        int status = 0;
        const std::unique_ptr<char, void (*)(void*)> name(
            abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status), &std::free);
        return {{name ? name.get() : info.dli_sname, {}, 0}};
    }
    char text[32];
    const auto base = is_known ? reinterpret_cast<std::uintptr_t>(info.dli_fbase) : 0;
    std::snprintf(text, sizeof text, "+0x%llx", static_cast<unsigned long long>(pc - base));
    const std::string file = is_known && info.dli_fname ? info.dli_fname : "unknown module";
    return {{file.substr(file.rfind('/') + 1) + text, {}, 0}};
}

}
