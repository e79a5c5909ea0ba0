#pragma once
/// \file
/// How types of the source tell their bases before their definition is seen:
///     struct C; clr::bl<Base, IFace> clr$bases(clr::tag<C>*);
/// The function is found by argument-dependent lookup, also as a friend for nested types.
/// Projected types have ops specialisations and are never asked: the lookup would complete their arguments.
/// It would also complete an instantiation of a class template, whose fields may be handles to it, so that of a template over types
/// the template itself is asked:
///     template<class T> struct C; template<class T> clr::bl<Base> clr$bases(clr::template_tag<C, T>*);

namespace clr {

struct none {};

template<class T> struct announced_itself { using type = none; };
template<class T> requires requires { clr$bases((tag<T>*)nullptr); }
struct announced_itself<T> { using type = decltype(clr$bases((tag<T>*)nullptr)); };

template<template<class...> class C, class... A> struct template_tag {};

template<class T> struct announced : announced_itself<T> {};
template<template<class...> class C, class... A> requires requires { clr$bases((template_tag<C, A...>*)nullptr); }
struct announced<C<A...>> { using type = decltype(clr$bases((template_tag<C, A...>*)nullptr)); };

template<class A, class T> struct announced_interface { using type = void; };
template<class... B, class T> struct announced_interface<ibl<B...>, T> { using type = tag<T>; };
template<class M, class A, class T> struct announced_interface<blm<M, A>, T> : announced_interface<A, T> {};

template<class T> concept interface_type = requires { requires __is_same(typename ops<T>::interface$, tag<T>); };

template<class... B> struct first_class { using type = ::System::Object; };
template<class B, class... R> struct first_class<B, R...> { using type = B; };
template<interface_type B, class... R> struct first_class<B, R...> : first_class<R...> {};

/// The first announced base that is a class, else System::Object: the C++ base class of a source type.
template<class... B> using base_of = typename first_class<B...>::type;

template<class A> struct announced_base { using type = void; };
template<class... B> struct announced_base<bl<B...>> : first_class<B...> {};
template<class... B> struct announced_base<ibl<B...>> { using type = ::System::Object; };
template<class M, class A> struct announced_base<blm<M, A>> : announced_base<A> {};

/// A type parameter of the source whose arguments may be values.
template<class A> inline constexpr bool opaque_argument = false;

/// Whether a type argument A may stand for B where the type is covariant, contravariant or invariant in it: only references vary.
/// Evaluated when a conversion is looked for, when handles are complete.
template<class A, class B> concept varies_not = __is_same(A, B);
template<class A, class B> concept varies_out = __is_same(A, B) || (is_h<A> && is_h<B> && __is_base_of(B, A) && !opaque_argument<A>);
template<class A, class B> concept varies_in = varies_out<B, A>;

template<class... B> struct bl : virtual h<B>... {};
template<class... B> struct ibl : virtual h<B>... {};

struct index_probe { void operator[](none) const; };
struct call_probe { void operator()(none) const; };
template<class M, class P> struct probe : M, P {};
template<class M> concept has_index = !requires { &probe<M, index_probe>::operator[]; };
template<class M> concept has_call = !requires { &probe<M, call_probe>::operator(); };

/// The mixin's operators hide those that the bases bring along.
template<class M, class B> struct blm : B, M {};
template<has_index M, class B> struct blm<M, B> : B, M { using M::operator[]; };
template<has_call M, class B> struct blm<M, B> : B, M { using M::operator(); };
template<class M, class B> requires (has_index<M> && has_call<M>)
struct blm<M, B> : B, M { using M::operator[]; using M::operator(); };

/// What a type announces, with its base class and whether it is an interface.
template<class T, class A> struct announced_ops : A {
  using interface$ = typename announced_interface<A, T>::type;
  using base$ = typename announced_base<A>::type;
};

template<class T> struct ops : announced_ops<T, typename announced<T>::type> {};

}
