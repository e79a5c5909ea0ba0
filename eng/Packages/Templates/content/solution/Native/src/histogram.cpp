#include "histogram.h"

#include <stdexcept>

void Histogram::add(const std::string& word) {
    if (word.empty()) {
        throw std::invalid_argument("a word is not empty");
    }
    ++counts_[word];
}

int Histogram::count(const std::string& word) const {
    auto found = counts_.find(word);
    return found == counts_.end() ? 0 : found->second;
}
