#pragma once
#include <utility>

// A native header, as a C++ library would have it.
template<class T>
void rotate_left(T& a, T& b, T& c) {
    T first = std::move(a);
    a = std::move(b);
    b = std::move(c);
    c = std::move(first);
}
