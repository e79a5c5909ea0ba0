#pragma once
/// \file
/// Binary heaps: the first element is the one that no other follows.

#include "../functional.h"
#include "../values.h"

namespace cliext {

namespace detail {

template<typename It, typename Rule> void sift_up(It first, int index, Rule rule) {
    value_t<It> value = *(first + index);
    for (; index > 0 && rule(*(first + (index - 1) / 2), value); index = (index - 1) / 2)
        *(first + index) = *(first + (index - 1) / 2);
    *(first + index) = value;
}

template<typename It, typename Rule> void sift_down(It first, int index, int size, Rule rule) {
    value_t<It> value = *(first + index);
    for (int child = 2 * index + 1; child < size; child = 2 * index + 1) {
        if (child + 1 < size && rule(*(first + child), *(first + (child + 1))))
            ++child;
        if (!rule(value, *(first + child)))
            break;
        *(first + index) = *(first + child);
        index = child;
    }
    *(first + index) = value;
}

}

template<typename It, typename Rule> void push_heap(It first, It last, Rule rule) {
    detail::sift_up(first, static_cast<int>(last - first) - 1, rule);
}

template<typename It> void push_heap(It first, It last) { push_heap(first, last, less<detail::value_t<It>>()); }

template<typename It, typename Rule> void pop_heap(It first, It last, Rule rule) {
    int size = static_cast<int>(last - first) - 1;
    detail::value_t<It> top = *first;
    *first = *(first + size);
    *(first + size) = top;
    if (size > 0)
        detail::sift_down(first, 0, size, rule);
}

template<typename It> void pop_heap(It first, It last) { pop_heap(first, last, less<detail::value_t<It>>()); }

template<typename It, typename Rule> void make_heap(It first, It last, Rule rule) {
    int size = static_cast<int>(last - first);
    for (int index = size / 2 - 1; index >= 0; --index)
        detail::sift_down(first, index, size, rule);
}

template<typename It> void make_heap(It first, It last) { make_heap(first, last, less<detail::value_t<It>>()); }

template<typename It, typename Rule> void sort_heap(It first, It last, Rule rule) {
    for (; last - first > 1; --last)
        pop_heap(first, last, rule);
}

template<typename It> void sort_heap(It first, It last) { sort_heap(first, last, less<detail::value_t<It>>()); }

}
