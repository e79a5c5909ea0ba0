#pragma once
/// \file
/// Managed arrays: handle-level bases and indexing (ECMA-372 §24), and their creation.

namespace clr {

/// Array covariance: array<Derived^>^ -> array<Base^>^.
template<class T, int N> struct array_base : virtual h< ::System::Array> {};
template<class U, int N> requires (!__is_void(typename ops<U>::base$))
struct array_base<h<U>, N> : virtual h<cli::array<h<typename ops<U>::base$>, N>> {};

template<class T, int N> struct array_index;
template<class T> struct array_index<T, 1> { T& operator[](int) const; };
template<class T> struct array_index<T, 2> { T& operator[](int, int) const; };
template<class T> struct array_index<T, 3> { T& operator[](int, int, int) const; };
template<class T> struct array_index<T, 4> { T& operator[](int, int, int, int) const; };

template<class T, int N> struct ops<cli::array<T, N>> : array_base<T, N>, array_index<T, N> {
  using base$ = ::System::Array;
  using array_index<T, N>::operator[];
};

template<class T> struct ops<cli::array<T, 1>> : array_base<T, 1>, array_index<T, 1>,
  virtual h< ::System::Collections::Generic::IList<T>>, virtual h< ::System::Collections::Generic::IReadOnlyList<T>> {
  using base$ = ::System::Array;
  using array_index<T, 1>::operator[];
};

}

namespace clr {

/// The elements of an array type that has a name.
template<class A> struct element_type;
template<class T, int N> struct element_type<cli::array<T, N>> { using type = T; };
template<class A> using element_of = typename element_type<A>::type;

}

namespace clr::expr {

/// gcnew array<T, N>(n...).
template<class T, int N = 1> requires (N == 1) h<cli::array<T, N>> gcarray(int);
template<class T, int N> requires (N == 2) h<cli::array<T, N>> gcarray(int, int);
template<class T, int N> requires (N == 3) h<cli::array<T, N>> gcarray(int, int, int);
template<class T, int N> requires (N == 4) h<cli::array<T, N>> gcarray(int, int, int, int);

}
