#pragma once
/// \file
/// Algorithms that put elements in order or need it.

#include "../../utility"
#include "changing.h"
#include "heap.h"

namespace cliext {

namespace detail {

template<typename It> cli::array<value_t<It>>^ values(It first, It last) {
    cli::array<value_t<It>>^ copy = gcnew cli::array<value_t<It>>(distance(first, last));
    for (int i = 0; first != last; ++first, ++i)
        copy[i] = *first;
    return copy;
}

/// Merges values[begin, middle) and values[middle, end) by way of other.
template<typename T, typename Rule>
void merge_values(cli::array<T>^ values, cli::array<T>^ other, int begin, int middle, int end, Rule rule) {
    int left = begin, right = middle;
    for (int i = begin; i < end; ++i)
        other[i] = left < middle && (right == end || !rule(values[right], values[left])) ? values[left++] : values[right++];
    for (int i = begin; i < end; ++i)
        values[i] = other[i];
}

template<typename T, typename Rule> void sort_values(cli::array<T>^ values, cli::array<T>^ other, int begin, int end, Rule rule) {
    if (end - begin < 2)
        return;
    int middle = begin + (end - begin) / 2;
    sort_values(values, other, begin, middle, rule);
    sort_values(values, other, middle, end, rule);
    merge_values(values, other, begin, middle, end, rule);
}

template<typename It> void write(cli::array<value_t<It>>^ values, It target) {
    for each (value_t<It> value in values) {
        *target = value;
        ++target;
    }
}

}

template<typename It, typename Rule> void stable_sort(It first, It last, Rule rule) {
    typedef detail::value_t<It> value_type;
    cli::array<value_type>^ values = detail::values(first, last);
    detail::sort_values<value_type>(values, gcnew cli::array<value_type>(values->Length), 0, values->Length, rule);
    detail::write(values, first);
}

template<typename It> void stable_sort(It first, It last) { stable_sort(first, last, less<detail::value_t<It>>()); }

template<typename It, typename Rule> void sort(It first, It last, Rule rule) { stable_sort(first, last, rule); }

template<typename It> void sort(It first, It last) { stable_sort(first, last, less<detail::value_t<It>>()); }

template<typename It, typename Rule> void inplace_merge(It first, It middle, It last, Rule rule) {
    typedef detail::value_t<It> value_type;
    cli::array<value_type>^ values = detail::values(first, last);
    detail::merge_values<value_type>(
        values, gcnew cli::array<value_type>(values->Length), 0, distance(first, middle), values->Length, rule);
    detail::write(values, first);
}

template<typename It> void inplace_merge(It first, It middle, It last) {
    inplace_merge(first, middle, last, less<detail::value_t<It>>());
}

template<typename It, typename Rule> void partial_sort(It first, It middle, It last, Rule rule) {
    make_heap(first, middle, rule);
    for (It it = middle; it != last; ++it) {
        if (middle != first && rule(*it, *first)) {
            iter_swap(it, first);
            detail::sift_down(first, 0, distance(first, middle), rule);
        }
    }
    sort_heap(first, middle, rule);
}

template<typename It> void partial_sort(It first, It middle, It last) {
    partial_sort(first, middle, last, less<detail::value_t<It>>());
}

template<typename It, typename Out, typename Rule> Out partial_sort_copy(It first, It last, Out target, Out end, Rule rule) {
    cli::array<detail::value_t<It>>^ values = detail::values(first, last);
    detail::sort_values<detail::value_t<It>>(values, gcnew cli::array<detail::value_t<It>>(values->Length), 0, values->Length, rule);
    for (int i = 0; i < values->Length && target != end; ++i, ++target)
        *target = values[i];
    return target;
}

template<typename It, typename Out> Out partial_sort_copy(It first, It last, Out target, Out end) {
    return partial_sort_copy(first, last, target, end, less<detail::value_t<It>>());
}

/// Sorts as far as the element that belongs at \p nth, which is more than is asked for.
template<typename It, typename Rule> void nth_element(It first, It nth, It last, Rule rule) {
    partial_sort(first, nth == last ? last : ++nth, last, rule);
}

template<typename It> void nth_element(It first, It nth, It last) { nth_element(first, nth, last, less<detail::value_t<It>>()); }

template<typename It, typename T, typename Rule> It lower_bound(It first, It last, T value, Rule rule) {
    for (int count = distance(first, last); count > 0;) {
        It middle = first;
        advance(middle, count / 2);
        if (rule(*middle, value)) {
            first = ++middle;
            count -= count / 2 + 1;
        } else
            count /= 2;
    }
    return first;
}

template<typename It> It lower_bound(It first, It last, detail::value_t<It> value) {
    return lower_bound(first, last, value, less<detail::value_t<It>>());
}

template<typename It, typename T, typename Rule> It upper_bound(It first, It last, T value, Rule rule) {
    for (int count = distance(first, last); count > 0;) {
        It middle = first;
        advance(middle, count / 2);
        if (!rule(value, *middle)) {
            first = ++middle;
            count -= count / 2 + 1;
        } else
            count /= 2;
    }
    return first;
}

template<typename It> It upper_bound(It first, It last, detail::value_t<It> value) {
    return upper_bound(first, last, value, less<detail::value_t<It>>());
}

template<typename It, typename T, typename Rule> pair<It, It> equal_range(It first, It last, T value, Rule rule) {
    return pair<It, It>(lower_bound(first, last, value, rule), upper_bound(first, last, value, rule));
}

template<typename It> pair<It, It> equal_range(It first, It last, detail::value_t<It> value) {
    return pair<It, It>(lower_bound(first, last, value), upper_bound(first, last, value));
}

template<typename It, typename T, typename Rule> bool binary_search(It first, It last, T value, Rule rule) {
    It found = lower_bound(first, last, value, rule);
    return found != last && !rule(value, *found);
}

template<typename It> bool binary_search(It first, It last, detail::value_t<It> value) {
    return binary_search(first, last, value, less<detail::value_t<It>>());
}

template<typename It, typename Rule> bool next_permutation(It first, It last, Rule rule) {
    if (first == last)
        return false;
    It right = last;
    --right;
    while (right != first) {
        It left = right;
        --left;
        if (rule(*left, *right)) {
            It larger = last;
            --larger;
            while (!rule(*left, *larger))
                --larger;
            iter_swap(left, larger);
            reverse(right, last);
            return true;
        }
        right = left;
    }
    reverse(first, last);
    return false;
}

template<typename It> bool next_permutation(It first, It last) {
    return next_permutation(first, last, less<detail::value_t<It>>());
}

template<typename It> bool prev_permutation(It first, It last) {
    return next_permutation(first, last, greater<detail::value_t<It>>());
}

}
