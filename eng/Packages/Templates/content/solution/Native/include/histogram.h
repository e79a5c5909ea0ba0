#pragma once

#include <cstddef>
#include <map>
#include <string>

// Counts how often each word was added.
class Histogram {
public:
    // Throws std::invalid_argument for an empty word.
    void add(const std::string& word);

    int count(const std::string& word) const;
    std::size_t size() const { return counts_.size(); }

private:
    std::map<std::string, int> counts_;
};
