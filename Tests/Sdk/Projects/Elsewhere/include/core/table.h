#pragma once
#include <string>
#include <vector>

namespace core {
std::vector<std::vector<std::string>> cells(const std::string& text);
}
