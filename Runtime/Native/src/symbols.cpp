/// \file
/// Turns return addresses into lines of a stack trace, in the form that .NET gives to its own.

#include "library.h"
#include "debug_info.h"

#include <bridge/text.h>

#include <cxxabi.h>
#include <exception>
#include <span>
#include <string>
#include <unwind.h>

namespace bridge {

namespace {

using addresses = std::span<void* const>;

/// The function that a return address returns to.
const void* function_of(void* address) noexcept {
    return _Unwind_FindEnclosingFunction(static_cast<char*>(address) - 1);
}

bool raises(const void* function) noexcept {
    void (*const rethrow)(std::exception_ptr) = &std::rethrow_exception;
    return function == reinterpret_cast<void*>(&abi::__cxa_throw)
        || function == reinterpret_cast<void*>(&abi::__cxa_rethrow) || function == reinterpret_cast<void*>(rethrow);
}

/// Drops the frames of the unwinder.
addresses from_throw_point(addresses all) noexcept {
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (raises(function_of(all[i])))
            return all.subspan(i + 1);
    }
    return all;
}

/// Names of the lambda that a shim consists of, as the compiler makes them.
bool is_shim_itself(const frame& f) noexcept {
    return f.function.find("operator()") != std::string::npos || f.function.find("__invoke") != std::string::npos;
}

void append(std::string& lines, const frame& f) {
    lines += "   at ";
    lines += f.function;
    if (!f.file.empty())
        lines += " in " + f.file;
    // Code that the optimiser has merged belongs to no line.
    if (f.line != 0)
        lines += ":line " + std::to_string(f.line);
    lines += '\n';
}

/// Lines for the frames up to the shim. Of the shim itself, only what was inlined into it is shown.
std::string lines_of(addresses all) {
    std::string lines;
    for (void* address : from_throw_point(all)) {
        auto frames = resolve(address);
        const bool at_border = is_shim(function_of(address));
        for (int i = 0; at_border && i < 2 && !frames.empty() && is_shim_itself(frames.back()); ++i)
            frames.pop_back();
        for (const auto& f : frames)
            append(lines, f);
        if (at_border)
            break;
    }
    if (!lines.empty())
        lines.pop_back();
    return lines;
}

}

void symbolise(void* const* all, std::int32_t count, text* result) noexcept {
    try {
        copy(result, lines_of({all, static_cast<std::size_t>(count)}));
    } catch (...) {
        borrow(result, "   at native code (no memory to find its name)");
    }
}

}
