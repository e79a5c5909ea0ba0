#pragma once
/// \file
/// gcnew array<T>{...}: every element is an argument of type T, so Clang converts each. Lists longer than 32
/// elements take them as they are; the compiler converts them.

namespace clr {

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

template<class T, class... E> requires (sizeof...(E) > 32 && (__is_convertible(E, T) && ...))
h<cli::array<T>> gcarray_of(const E&...);

}
