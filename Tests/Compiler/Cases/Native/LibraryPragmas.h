#pragma once
#include <fmt/format.h>
#pragma comment(lib, "user32.lib")
inline std::string part(int number, int all) { return fmt::format("{} of {}", number, all); }
