#include <core/table.h>
#include <core/text.h>
#include <sstream>

std::vector<std::vector<std::string>> core::cells(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::vector<std::string>> result;
    for (std::string line; std::getline(stream, line, ';');) result.push_back(words(line));
    return result;
}
