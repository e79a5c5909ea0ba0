#pragma once
#include <map>
#include <string>

class Stock {
    std::map<std::string, int> counts_;

public:
    void add(const std::string& name, int count) { counts_[name] += count; }
    const std::map<std::string, int>& counts() const { return counts_; }
};

void print(const Stock& stock, System::IO::TextWriter^ writer);
