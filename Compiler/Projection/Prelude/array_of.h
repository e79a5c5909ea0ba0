#pragma once
/// \file
/// gcnew array<T>{...}: every element is an argument of type T, so Clang converts each. Lists longer than 32
/// elements take them as they are; the compiler converts them.

namespace clr::expr {

template<class T> h<cli::array<T>> gcarray_of();
template<class T> h<cli::array<T>> gcarray_of(T);
template<class T> h<cli::array<T>> gcarray_of(T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);
template<class T> h<cli::array<T>> gcarray_of(T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T);

/// An array of several dimensions, or one longer than its list: the elements of the list, rows of L... elements one after
/// another, go into the array; nil stands for an element that the list leaves out.
template<int... L, class T, int N> h<cli::array<T, N>> fill(h<cli::array<T, N>>, id_t<h<cli::array<T>>>);
template<class T> T nil();

template<class T, class... E> requires (sizeof...(E) > 32 && (__is_convertible(E, T) && ...))
h<cli::array<T>> gcarray_of(const E&...);

}
