#pragma once
/// \file
/// Algorithms on two ordered ranges.

#include "changing.h"

namespace cliext {

template<typename It, typename Other, typename Out, typename Rule>
Out merge(It first, It last, Other other, Other end, Out target, Rule rule) {
    for (; first != last && other != end; ++target) {
        if (rule(*other, *first)) {
            *target = *other;
            ++other;
        } else {
            *target = *first;
            ++first;
        }
    }
    return copy(other, end, copy(first, last, target));
}

template<typename It, typename Other, typename Out> Out merge(It first, It last, Other other, Other end, Out target) {
    return merge(first, last, other, end, target, less<detail::value_t<It>>());
}

template<typename It, typename Other, typename Rule> bool includes(It first, It last, Other other, Other end, Rule rule) {
    for (; other != end; ++first) {
        if (first == last || rule(*other, *first))
            return false;
        if (!rule(*first, *other))
            ++other;
    }
    return true;
}

template<typename It, typename Other> bool includes(It first, It last, Other other, Other end) {
    return includes(first, last, other, end, less<detail::value_t<It>>());
}

namespace detail {

/// What is only in the first range, only in the second, or in both; the flags say what of it is written.
template<bool First, bool Second, bool Both, typename It, typename Other, typename Out, typename Rule>
Out combine(It first, It last, Other other, Other end, Out target, Rule rule) {
    while (first != last && other != end) {
        bool is_first = rule(*first, *other);
        bool is_second = !is_first && rule(*other, *first);
        if (is_first ? First : is_second ? Second : Both) {
            if (is_second)
                *target = *other;
            else
                *target = *first;
            ++target;
        }
        if (!is_second)
            ++first;
        if (!is_first)
            ++other;
    }
    if constexpr (First)
        target = copy(first, last, target);
    if constexpr (Second)
        target = copy(other, end, target);
    return target;
}

}

#define CLIEXT_SETS_(NAME, FIRST, SECOND, BOTH)                                                                                  \
    template<typename It, typename Other, typename Out, typename Rule>                                                           \
    Out NAME(It first, It last, Other other, Other end, Out target, Rule rule) {                                                 \
        return detail::combine<FIRST, SECOND, BOTH>(first, last, other, end, target, rule);                                      \
    }                                                                                                                            \
    template<typename It, typename Other, typename Out> Out NAME(It first, It last, Other other, Other end, Out target) {        \
        return detail::combine<FIRST, SECOND, BOTH>(first, last, other, end, target, less<detail::value_t<It>>());               \
    }

CLIEXT_SETS_(set_union, true, true, true)
CLIEXT_SETS_(set_intersection, false, false, true)
CLIEXT_SETS_(set_difference, true, false, false)
CLIEXT_SETS_(set_symmetric_difference, true, true, false)

#undef CLIEXT_SETS_

}
