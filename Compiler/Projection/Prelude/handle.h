#pragma once
/// \file
/// The handle and the conversions of ECMA-372 §14: boxing, string literals and op_Implicit are
/// user-defined conversions, casts and unboxing are explicit ones.

namespace clr {

template<class L> inline constexpr bool is_lit = false;
template<unsigned long N> inline constexpr bool is_lit<char[N]> = true;
template<unsigned long N> inline constexpr bool is_lit<wchar_t[N]> = true;

/// The type of nullptr. 0 is a number: it is boxed or refused.
template<class N> concept null_pointer = __is_same(N, decltype(nullptr));

/// The type of a string literal.
template<class L> concept lit_type = is_lit<L>;

/// A pointer to a native function.
template<class F> concept function_pointer = __is_pointer(F) && __is_function(__remove_pointer(F));

/// Arguments of which one is a long and the others are integers.
template<class L, class... A> concept mixed_longs = (__is_same(L, A) || ...) && (__is_integral(A) && ...);

/// A C string, which C++ would convert to bool.
template<class P> concept char_pointer =
  __is_pointer(P) && (__is_same(__remove_cv(__remove_pointer(P)), char) || __is_same(__remove_cv(__remove_pointer(P)), wchar_t));

/// A type whose values can be boxed.
template<class V> concept value = !is_h<V> && __is_base_of(h< ::System::ValueType>, h<V>);
template<class E> concept managed_enum = __is_enum(E) && value<E>;
template<class E> requires (__is_enum(E)) struct wrap<E> { using type = ::System::Enum; };

/// What a type argument of a generic function is deduced to: a string literal is no pointer but a String^.
template<class T> concept type_argument = !__is_pointer(T) && !__is_array(T) && (!__is_class(T) || is_h<T> || value<T>);

/// Whether a cast between T^ and U^ can succeed at run time.
template<class T, class U> concept related =
  __is_base_of(h<T>, h<U>) || __is_base_of(h<U>, h<T>) || interface_type<T> || interface_type<U>;

/// What a conversion function to the handle H may be used for: H and its bases, but a value is boxed as Object^ or ValueType^.
template<class N, class H> concept converted =
  __is_same(N, H) || (is_h<N> && __is_base_of(N, H) && !__is_same(N, h< ::System::Object>) && !__is_same(N, h< ::System::ValueType>));

template<class T> struct h : ops<T> {
  h();
  h(const h&);
  template<null_pointer N> h(N);
  h& operator=(const h&);

  /// Boxing.
  template<value V> requires (__is_base_of(h, h<V>)) h(V);

  /// A string literal.
  template<lit_type L> requires (__is_base_of(h, h< ::System::String>)) h(const L&);

  /// op_Implicit(X) of T. The second argument is never passed; its default calls the projected conversion.
  template<class X> requires (!__is_base_of(h, X) && requires(const X& x) { ops<T>::conv$(tag<T>(), x); })
  h(const X&, tag<T> = ops<T>::conv$(tag<T>(), value_of<const X&>()));

  /// op_Explicit(X) of T.
  template<class X> requires (!__is_base_of(h, X) && requires(const X& x) { ops<T>::xconv$(tag<T>(), x); })
  explicit h(const X&, tag<T> = ops<T>::xconv$(tag<T>(), value_of<const X&>()));

  /// A cast down, across or to an interface.
  template<class U> requires (!__is_base_of(h, h<U>) && related<T, U>) explicit h(const h<U>&);

  typename wrap<T>::type* operator->() const;
  // A template, so that an operator* of the program for handles is the better one.
  template<int = 0> T& operator*() const;
  explicit operator bool() const;

  /// for (X x : c). No functions of the namespace: argument-dependent lookup would overload a user's own begin and end with them.
  template<class C = T> typename object_range<h<C>>::iterator begin() const;
  template<class C = T> typename object_range<h<C>>::iterator end() const;

  /// Unboxing.
  template<value V> requires (!__is_same(V, bool) && __is_base_of(h, h<V>)) explicit operator V() const;
};

/// const T^: the CLI has no constness, so T^ converts to it and back.
template<class T> struct h<const T> : h<T> {
  using h<T>::h;
  h(const h<T>&);
};

/// T^^ does not exist; a template may be given a handle for its T.
template<class T> struct h<h<T>> {
  static_assert(!is_h<h<T>>, "a handle to a handle");
};

/// Types that define op_Equality compare by it, not by reference.
template<class T> concept has_equality = requires { typename ops<T>::equality$; };

template<class T, class U> concept reference_comparable =
  (__is_base_of(h<T>, h<U>) || __is_base_of(h<U>, h<T>) || interface_type<T> || interface_type<U>)
  && !(has_equality<T> && has_equality<U>) && !is_opaque<T> && !is_opaque<U>;

template<class T, class U> requires reference_comparable<T, U> bool operator==(const h<T>&, const h<U>&);
template<class T, class U> requires reference_comparable<T, U> bool operator!=(const h<T>&, const h<U>&);
template<class T, null_pointer N> bool operator==(const h<T>&, N);
template<class T, null_pointer N> bool operator!=(const h<T>&, N);
template<class T, null_pointer N> bool operator==(N, const h<T>&);
template<class T, null_pointer N> bool operator!=(N, const h<T>&);

}
