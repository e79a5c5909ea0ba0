#pragma once
/// \file
/// The managed type that stands for a native one where nobody says which is wanted: in a variant, in the parameters of a function.

#include "basic.h"

#include <optional>
#include <string>
#include <vector>

namespace bridge {

/// Numbers stand for themselves. Specialise it for own types; a handle is spelled with its ^.
template<class T> struct managed_type {
    using type = T;
};

template<class T> struct managed_type<T const> : managed_type<T> {};
template<class T> struct managed_type<T&> : managed_type<T> {};

template<class C, class Traits, class A> struct managed_type<std::basic_string<C, Traits, A>> {
    using type = System::String^;
};

template<class T, class A> struct managed_type<std::vector<T, A>> {
    using type = cli::array<typename managed_type<T>::type>^;
};

template<class T> using managed_t = typename managed_type<T>::type;

}
