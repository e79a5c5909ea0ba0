#pragma once
#include "FunctionsOfMixedHeaders.h"

class Ledger {
    std::string all_;

public:
    void add(int n) { all_ += Notes::noted(twice(n)); }
    const std::string& all() const { return all_; }
};
