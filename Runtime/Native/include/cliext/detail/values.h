#pragma once
/// \file
/// What algorithms ask of iterators, pointers included.

#include "iterators.h"

namespace cliext {

namespace detail {

template<typename It> struct value_of { typedef typename It::value_type type; };
template<typename T> struct value_of<T*> { typedef T type; };
template<typename T> struct value_of<const T*> { typedef T type; };
template<typename It> using value_t = typename value_of<It>::type;

template<typename It> inline constexpr bool is_random_access = requires(It it) { it - it; };

}

template<typename It> int distance(It first, It last) {
    if constexpr (detail::is_random_access<It>)
        return static_cast<int>(last - first);
    else {
        int number = 0;
        for (; first != last; ++first)
            ++number;
        return number;
    }
}

template<typename It> void advance(It% it, int offset) {
    if constexpr (detail::is_random_access<It>)
        it += offset;
    else {
        for (; offset > 0; --offset)
            ++it;
        for (; offset < 0; ++offset)
            --it;
    }
}

template<typename T> void swap(T% left, T% right) {
    T old = left;
    left = right;
    right = old;
}

}
