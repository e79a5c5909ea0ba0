#pragma once
/// \file
/// Algorithms that write elements or move them.

#include "../functional.h"
#include "../values.h"

namespace cliext {

template<typename It, typename Out> Out copy(It first, It last, Out target) {
    for (; first != last; ++first, ++target)
        *target = *first;
    return target;
}

template<typename It, typename Out> Out copy_backward(It first, It last, Out end) {
    while (first != last)
        *--end = *--last;
    return end;
}

template<typename It, typename Out, typename Function> Out transform(It first, It last, Out target, Function function) {
    for (; first != last; ++first, ++target)
        *target = function(*first);
    return target;
}

template<typename It, typename Other, typename Out, typename Function>
Out transform(It first, It last, Other other, Out target, Function function) {
    for (; first != last; ++first, ++other, ++target)
        *target = function(*first, *other);
    return target;
}

template<typename It> void fill(It first, It last, detail::value_t<It> value) {
    for (; first != last; ++first)
        *first = value;
}

template<typename Out, typename T> void fill_n(Out target, int count, T value) {
    for (; count > 0; --count, ++target)
        *target = value;
}

template<typename It, typename Function> void generate(It first, It last, Function function) {
    for (; first != last; ++first)
        *first = function();
}

template<typename Out, typename Function> void generate_n(Out target, int count, Function function) {
    for (; count > 0; --count, ++target)
        *target = function();
}

template<typename It, typename Out, typename Predicate>
Out replace_copy_if(It first, It last, Out target, Predicate predicate, detail::value_t<It> value) {
    for (; first != last; ++first, ++target)
        *target = predicate(*first) ? value : *first;
    return target;
}

template<typename It, typename Out>
Out replace_copy(It first, It last, Out target, detail::value_t<It> old, detail::value_t<It> value) {
    for (; first != last; ++first, ++target)
        *target = detail::equal_values<detail::value_t<It>>(*first, old) ? value : *first;
    return target;
}

template<typename It, typename Predicate> void replace_if(It first, It last, Predicate predicate, detail::value_t<It> value) {
    replace_copy_if(first, last, first, predicate, value);
}

template<typename It> void replace(It first, It last, detail::value_t<It> old, detail::value_t<It> value) {
    replace_copy(first, last, first, old, value);
}

template<typename It, typename Out, typename Predicate> Out remove_copy_if(It first, It last, Out target, Predicate predicate) {
    for (; first != last; ++first) {
        if (!predicate(*first)) {
            *target = *first;
            ++target;
        }
    }
    return target;
}

template<typename It, typename Out> Out remove_copy(It first, It last, Out target, detail::value_t<It> value) {
    for (; first != last; ++first) {
        if (!detail::equal_values<detail::value_t<It>>(*first, value)) {
            *target = *first;
            ++target;
        }
    }
    return target;
}

template<typename It, typename Predicate> It remove_if(It first, It last, Predicate predicate) {
    return remove_copy_if(first, last, first, predicate);
}

template<typename It> It remove(It first, It last, detail::value_t<It> value) { return remove_copy(first, last, first, value); }

template<typename It, typename Out, typename Predicate> Out unique_copy(It first, It last, Out target, Predicate predicate) {
    if (first == last)
        return target;
    detail::value_t<It> kept = *first;
    *target = kept;
    for (++target; ++first != last;) {
        if (!predicate(kept, *first)) {
            kept = *first;
            *target = kept;
            ++target;
        }
    }
    return target;
}

template<typename It, typename Out> Out unique_copy(It first, It last, Out target) {
    return unique_copy(first, last, target, equal_to<detail::value_t<It>>());
}

template<typename It, typename Predicate> It unique(It first, It last, Predicate predicate) {
    return unique_copy(first, last, first, predicate);
}

template<typename It> It unique(It first, It last) { return unique_copy(first, last, first); }

template<typename It, typename Other> void iter_swap(It left, Other right) {
    detail::value_t<It> old = *left;
    *left = *right;
    *right = old;
}

template<typename It, typename Other> Other swap_ranges(It first, It last, Other other) {
    for (; first != last; ++first, ++other)
        iter_swap(first, other);
    return other;
}

template<typename It> void reverse(It first, It last) {
    while (first != last && first != --last) {
        iter_swap(first, last);
        ++first;
    }
}

template<typename It, typename Out> Out reverse_copy(It first, It last, Out target) {
    for (; first != last; ++target)
        *target = *--last;
    return target;
}

template<typename It> void rotate(It first, It middle, It last) {
    reverse(first, middle);
    reverse(middle, last);
    reverse(first, last);
}

template<typename It, typename Out> Out rotate_copy(It first, It middle, It last, Out target) {
    return copy(first, middle, copy(middle, last, target));
}

/// \param random function of a number n with a result in [0, n).
template<typename It, typename Function> void random_shuffle(It first, It last, Function random) {
    if (first == last)
        return;
    It it = first;
    for (int index = 2; ++it != last; ++index) {
        It other = first;
        advance(other, static_cast<int>(random(index)));
        iter_swap(it, other);
    }
}

template<typename It> void random_shuffle(It first, It last) {
    System::Random^ random = gcnew System::Random();
    random_shuffle(first, last, gcnew System::Func<int, int>(random, &System::Random::Next));
}

/// Keeps the order on both sides. \return where those begin for which the predicate is false.
template<typename It, typename Predicate> It stable_partition(It first, It last, Predicate predicate) {
    System::Collections::Generic::List<detail::value_t<It>>^ others = gcnew System::Collections::Generic::List<detail::value_t<It>>();
    It target = first;
    for (; first != last; ++first) {
        if (predicate(*first)) {
            *target = *first;
            ++target;
        } else
            others->Add(*first);
    }
    It middle = target;
    for each (detail::value_t<It> value in others) {
        *target = value;
        ++target;
    }
    return middle;
}

template<typename It, typename Predicate> It partition(It first, It last, Predicate predicate) {
    return stable_partition(first, last, predicate);
}

}
