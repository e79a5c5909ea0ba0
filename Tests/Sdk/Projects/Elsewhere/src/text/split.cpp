#include <core/text.h>
#include <sstream>

std::vector<std::string> core::words(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> result;
    for (std::string word; stream >> word;) result.push_back(word);
    return result;
}
