#pragma once
/// \file
/// Where .NET is installed, by the rules of its own hosts.

#include <string>

namespace bridge {

/// The newest libhostfxr.so of the installation. Throws std::runtime_error that names the places without one.
std::string find_host_library();

}
