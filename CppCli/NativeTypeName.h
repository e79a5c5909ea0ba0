#pragma once

#include <exception>
#include <string>

namespace Pulse {

/// The C++ name of an exception's dynamic type, readable where the platform knows how.
std::string native_type_name(const std::exception& error);

} // namespace Pulse
