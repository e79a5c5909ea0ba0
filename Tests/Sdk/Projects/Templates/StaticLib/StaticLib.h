#pragma once

#include <map>
#include <string>

// A template that the library instantiates for one type and its users for others.
template <class T> class Counter {
public:
    void add(const T& value) { ++counts_[value]; }
    int count(const T& value) const;

private:
    std::map<T, int> counts_;
};

template <class T> int Counter<T>::count(const T& value) const {
    auto found = counts_.find(value);
    return found == counts_.end() ? 0 : found->second;
}

extern template class Counter<std::string>;

int fnStaticLib();
