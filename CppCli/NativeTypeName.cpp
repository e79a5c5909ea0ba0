#include "NativeTypeName.h"

#include <cstdlib>
#include <typeinfo>

#ifdef __GNUC__
#include <cxxabi.h>
#endif

#pragma managed(push, off)

namespace Pulse {

std::string native_type_name(const std::exception& error) {
    const char* name = typeid(error).name();
#ifdef __GNUC__
    char* readable = abi::__cxa_demangle(name, nullptr, nullptr, nullptr);
    if (readable == nullptr) return name;
    const std::string result = readable;
    std::free(readable);
    return result;
#else
    return name;
#endif
}

} // namespace Pulse

#pragma managed(pop)
