#pragma once
/// \file
/// What the iterators of STL/CLR have in common.

namespace cliext {

struct input_iterator_tag {};
struct output_iterator_tag {};
struct forward_iterator_tag : input_iterator_tag {};
struct bidirectional_iterator_tag : forward_iterator_tag {};
struct random_access_iterator_tag : bidirectional_iterator_tag {};

namespace detail {

template<class T> inline constexpr bool is_handle = false;
template<class T> inline constexpr bool is_handle<T^> = true;

/// Iterators and pointers, as opposed to counts and values.
template<class It> concept iterator_type = __is_pointer(It) || requires { typename It::iterator_category; };

/// What -> applies to: the object behind a handle, or the place of a value.
template<typename T> auto arrow(T% place) {
    if constexpr (is_handle<T>)
        return place;
    else
        return interior_ptr<T>(&place);
}

}

/// Walks a sequence backwards. It designates the element before that of the iterator it is made of.
template<typename It> value class reverse_iterator {
    It base_;

public:
    typedef It iterator_type;
    typedef typename It::iterator_category iterator_category;
    typedef typename It::value_type value_type;
    typedef typename It::difference_type difference_type;
    typedef typename It::reference reference;

    explicit reverse_iterator(It base) : base_(base) {}

    It base() { return base_; }
    reference operator*() {
        It before = base_;
        return *--before;
    }
    auto operator->() {
        It before = base_;
        return (--before).operator->();
    }
    reference operator[](int offset) { return base_[-offset - 1]; }

    static reverse_iterator operator++(reverse_iterator it) {
        --it.base_;
        return it;
    }
    static reverse_iterator operator--(reverse_iterator it) {
        ++it.base_;
        return it;
    }
    reverse_iterator% operator+=(int offset) {
        base_ -= offset;
        return *this;
    }
    reverse_iterator% operator-=(int offset) {
        base_ += offset;
        return *this;
    }
    reverse_iterator operator+(int offset) { return reverse_iterator(base_ - offset); }
    reverse_iterator operator-(int offset) { return reverse_iterator(base_ + offset); }
    int operator-(reverse_iterator right) { return right.base_ - base_; }

    bool operator==(reverse_iterator right) { return base_ == right.base_; }
    bool operator!=(reverse_iterator right) { return base_ != right.base_; }
    bool operator<(reverse_iterator right) { return right.base_ < base_; }
    bool operator>(reverse_iterator right) { return base_ < right.base_; }
    bool operator<=(reverse_iterator right) { return !(base_ < right.base_); }
    bool operator>=(reverse_iterator right) { return !(right.base_ < base_); }
};

}
