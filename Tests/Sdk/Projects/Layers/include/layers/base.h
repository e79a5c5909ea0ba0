#pragma once
#include <string>

// Declared here, instantiated in the library for two types only.
template <typename T>
class Stack {
    T items_[8];
    int count_ = 0;

public:
    void push(const T& item);
    T pop();
    int count() const { return count_; }
};

extern template class Stack<int>;
extern template class Stack<std::string>;

// Instantiated wherever it is used.
template <typename T, typename F>
T fold(T first, int end, F step) {
    for (int i = 0; i < end; ++i) first = step(first, i);
    return first;
}

int left(int value);
int right(int value);
