#pragma once
/// \file
/// Comparison of containers, element by element.

namespace cliext::detail {

/// Elements of maps.
template<typename T> struct pair_of { static const bool is_pair = false; };
template<typename Key, typename Mapped> struct pair_of<Microsoft::VisualC::StlClr::GenericPair<Key, Mapped>^> {
    static const bool is_pair = true;
    typedef Key first_type;
    typedef Mapped second_type;
};

/// What == says; of pairs what it says of both parts; of types without one, the default comparer.
template<typename T> bool equal_values(T left, T right) {
    if constexpr (pair_of<T>::is_pair)
        return equal_values<typename pair_of<T>::first_type>(left->first, right->first)
            && equal_values<typename pair_of<T>::second_type>(left->second, right->second);
    else if constexpr (requires { static_cast<bool>(left == right); })
        return left == right;
    else
        return System::Collections::Generic::EqualityComparer<T>::Default->Equals(left, right);
}

/// What < says; of types without one, as of strings, the default comparer.
template<typename T> bool less_values(T left, T right) {
    if constexpr (pair_of<T>::is_pair)
        return less_values<typename pair_of<T>::first_type>(left->first, right->first)
            || (!less_values<typename pair_of<T>::first_type>(right->first, left->first)
                && less_values<typename pair_of<T>::second_type>(left->second, right->second));
    else if constexpr (requires { static_cast<bool>(left < right); })
        return left < right;
    else
        return System::Collections::Generic::Comparer<T>::Default->Compare(left, right) < 0;
}

template<typename T, typename Container> bool equal_elements(Container% left, Container% right) {
    typename Container::iterator r = right.begin();
    for (typename Container::iterator l = left.begin(); l != left.end(); ++l, ++r)
        if (r == right.end() || !equal_values<T>(*l, *r))
            return false;
    return r == right.end();
}

template<typename T, typename Container> bool less_elements(Container% left, Container% right) {
    typename Container::iterator l = left.begin(), r = right.begin();
    for (; l != left.end() && r != right.end(); ++l, ++r) {
        if (less_values<T>(*l, *r))
            return true;
        if (less_values<T>(*r, *l))
            return false;
    }
    return l == left.end() && r != right.end();
}

}

/// The six operators of a container; \c HEAD and \c TYPE are its template head and its name with arguments.
#define CLIEXT_COMPARISONS_(HEAD, TYPE, VALUE)                                                                                   \
    HEAD bool operator==(TYPE% left, TYPE% right) { return cliext::detail::equal_elements<VALUE>(left, right); }                \
    HEAD bool operator!=(TYPE% left, TYPE% right) { return !(left == right); }                                                  \
    HEAD bool operator<(TYPE% left, TYPE% right) { return cliext::detail::less_elements<VALUE>(left, right); }                  \
    HEAD bool operator>(TYPE% left, TYPE% right) { return right < left; }                                                       \
    HEAD bool operator<=(TYPE% left, TYPE% right) { return !(right < left); }                                                   \
    HEAD bool operator>=(TYPE% left, TYPE% right) { return !(left < right); }

/// The same of an adapter, by its container.
#define CLIEXT_ADAPTER_COMPARISONS_(HEAD, TYPE)                                                                                  \
    HEAD bool operator==(TYPE% left, TYPE% right) { return *left.get_container() == *right.get_container(); }                   \
    HEAD bool operator!=(TYPE% left, TYPE% right) { return !(left == right); }                                                  \
    HEAD bool operator<(TYPE% left, TYPE% right) { return *left.get_container() < *right.get_container(); }                     \
    HEAD bool operator>(TYPE% left, TYPE% right) { return right < left; }                                                       \
    HEAD bool operator<=(TYPE% left, TYPE% right) { return !(right < left); }                                                   \
    HEAD bool operator>=(TYPE% left, TYPE% right) { return !(left < right); }
