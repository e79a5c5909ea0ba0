#pragma once
/// \file
/// Names and lines of native code, from the debug information of the loaded modules.

#include <string>
#include <vector>

namespace bridge {

/// A function that was running, inlined ones included.
struct frame {
    std::string function;
    /// Empty when there is no debug information.
    std::string file;
    int line;
};

/// The frames at a return address, innermost first; at least one. \throws std::bad_alloc
std::vector<frame> resolve(void* address);

}
