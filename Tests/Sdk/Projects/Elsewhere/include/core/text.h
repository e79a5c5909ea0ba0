#pragma once
#include <string>
#include <vector>

namespace core {
std::vector<std::string> words(const std::string& text);
}
