#pragma once
/// \file
/// Algorithms that look and do not touch.

#include "../../utility"
#include "../functional.h"
#include "../values.h"

namespace cliext {

template<typename It, typename Function> Function for_each(It first, It last, Function function) {
    for (; first != last; ++first)
        function(*first);
    return function;
}

template<typename It, typename Predicate> It find_if(It first, It last, Predicate predicate) {
    while (first != last && !predicate(*first))
        ++first;
    return first;
}

template<typename It> It find(It first, It last, detail::value_t<It> value) {
    while (first != last && !detail::equal_values<detail::value_t<It>>(*first, value))
        ++first;
    return first;
}

template<typename It, typename Predicate> int count_if(It first, It last, Predicate predicate) {
    int number = 0;
    for (; first != last; ++first)
        number += predicate(*first) ? 1 : 0;
    return number;
}

template<typename It> int count(It first, It last, detail::value_t<It> value) {
    int number = 0;
    for (; first != last; ++first)
        number += detail::equal_values<detail::value_t<It>>(*first, value) ? 1 : 0;
    return number;
}

template<typename It, typename Predicate> It adjacent_find(It first, It last, Predicate predicate) {
    if (first == last)
        return last;
    for (It next = first; ++next != last; first = next)
        if (predicate(*first, *next))
            return first;
    return last;
}

template<typename It> It adjacent_find(It first, It last) {
    return adjacent_find(first, last, equal_to<detail::value_t<It>>());
}

template<typename It, typename Other, typename Predicate>
It find_first_of(It first, It last, Other wanted, Other end, Predicate predicate) {
    for (; first != last; ++first)
        for (Other it = wanted; it != end; ++it)
            if (predicate(*first, *it))
                return first;
    return last;
}

template<typename It, typename Other> It find_first_of(It first, It last, Other wanted, Other end) {
    return find_first_of(first, last, wanted, end, equal_to<detail::value_t<It>>());
}

template<typename It, typename Other, typename Predicate>
pair<It, Other> mismatch(It first, It last, Other other, Predicate predicate) {
    while (first != last && predicate(*first, *other)) {
        ++first;
        ++other;
    }
    return pair<It, Other>(first, other);
}

template<typename It, typename Other> pair<It, Other> mismatch(It first, It last, Other other) {
    return mismatch(first, last, other, equal_to<detail::value_t<It>>());
}

template<typename It, typename Other, typename Predicate> bool equal(It first, It last, Other other, Predicate predicate) {
    for (; first != last; ++first, ++other)
        if (!predicate(*first, *other))
            return false;
    return true;
}

template<typename It, typename Other> bool equal(It first, It last, Other other) {
    return equal(first, last, other, equal_to<detail::value_t<It>>());
}

template<typename It, typename Other, typename Predicate>
It search(It first, It last, Other wanted, Other end, Predicate predicate) {
    for (;; ++first) {
        It it = first;
        for (Other other = wanted;; ++it, ++other) {
            if (other == end)
                return first;
            if (it == last)
                return last;
            if (!predicate(*it, *other))
                break;
        }
    }
}

template<typename It, typename Other> It search(It first, It last, Other wanted, Other end) {
    return search(first, last, wanted, end, equal_to<detail::value_t<It>>());
}

template<typename It, typename Predicate>
It search_n(It first, It last, int count, detail::value_t<It> value, Predicate predicate) {
    int found = 0;
    It begin = first;
    for (; found < count; ++first) {
        if (first == last)
            return last;
        if (!predicate(*first, value))
            found = 0;
        else if (found++ == 0)
            begin = first;
    }
    return begin;
}

template<typename It> It search_n(It first, It last, int count, detail::value_t<It> value) {
    return search_n(first, last, count, value, equal_to<detail::value_t<It>>());
}

template<typename It, typename Other, typename Predicate>
It find_end(It first, It last, Other wanted, Other end, Predicate predicate) {
    It found = last;
    if (wanted == end)
        return found;
    for (It it = search(first, last, wanted, end, predicate); it != last; it = search(it, last, wanted, end, predicate)) {
        found = it;
        ++it;
    }
    return found;
}

template<typename It, typename Other> It find_end(It first, It last, Other wanted, Other end) {
    return find_end(first, last, wanted, end, equal_to<detail::value_t<It>>());
}

template<typename It, typename Rule> It max_element(It first, It last, Rule rule) {
    It found = first;
    for (; first != last; ++first)
        if (rule(*found, *first))
            found = first;
    return found;
}

template<typename It> It max_element(It first, It last) { return max_element(first, last, less<detail::value_t<It>>()); }

template<typename It, typename Rule> It min_element(It first, It last, Rule rule) {
    It found = first;
    for (; first != last; ++first)
        if (rule(*first, *found))
            found = first;
    return found;
}

template<typename It> It min_element(It first, It last) { return min_element(first, last, less<detail::value_t<It>>()); }

template<typename T> T max(T left, T right) { return detail::less_values<T>(left, right) ? right : left; }

template<typename T, typename Rule> T max(T left, T right, Rule rule) { return rule(left, right) ? right : left; }

template<typename T> T min(T left, T right) { return detail::less_values<T>(right, left) ? right : left; }

template<typename T, typename Rule> T min(T left, T right, Rule rule) { return rule(right, left) ? right : left; }

template<typename It, typename Other, typename Rule>
bool lexicographical_compare(It first, It last, Other other, Other end, Rule rule) {
    for (; first != last && other != end; ++first, ++other) {
        if (rule(*first, *other))
            return true;
        if (rule(*other, *first))
            return false;
    }
    return first == last && other != end;
}

template<typename It, typename Other> bool lexicographical_compare(It first, It last, Other other, Other end) {
    return lexicographical_compare(first, last, other, end, less<detail::value_t<It>>());
}

}
