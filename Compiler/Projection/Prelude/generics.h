#pragma once
/// \file
/// Type parameters of generics that the source declares (ECMA-372 §31). The source describes each in a specialisation
///     template<class N> requires __is_same(N, generic$::T$7) struct generic$::p<N> { using bases$ = clr::bl<C...>; using members$ = clr::members_of<C...>; … };
/// There everything is only named, so that constraints may be declared in any order.
/// A value of such a type is clr::h<generic$::p<…>>: it has the members of its constraints and converts to them.

namespace generic$ {

/// The type parameter that N names.
template<class N> struct p;

}

namespace clr {

/// T, in text that is looked up when N is known.
template<class N, class T> struct later { using type = T; };

/// What T^ and T itself have in common for array covariance: a class only where T is known to be a reference type.
template<bool IsReference, class... C> struct parameter_class : first_class<C...> {};
template<class... C> requires (__is_same(typename first_class<C...>::type, ::System::Object))
struct parameter_class<false, C...> { using type = void; };

template<class N> struct ops<generic$::p<N>> : generic$::p<N>::bases$ {
  using interface$ = void;
  using base$ = typename generic$::p<N>::class$::type;
};

template<class N> struct wrap<generic$::p<N>> : generic$::p<N>::members$ {};

/// A type parameter whose arguments may be values: nothing can be said of its identity.
template<class T> inline constexpr bool is_opaque = false;
template<class N> inline constexpr bool is_opaque<generic$::p<N>> = __is_void(typename generic$::p<N>::class$::type);

template<class N> inline constexpr bool opaque_argument<h<generic$::p<N>>> = is_opaque<generic$::p<N>>;

/// The members of a type parameter with several constraints. Those of Object would be ambiguous.
template<class... C> struct members : C... {
  h< ::System::String> ToString();
  bool Equals(h< ::System::Object>);
  int GetHashCode();
  h< ::System::Type> GetType();
};
/// The members of C, unless another constraint has them too: a class those of the interfaces that it implements.
template<bool IsImplied, class C> struct members_besides { using type = typename wrap<C>::type; };
template<class C> struct members_besides<true, C> { struct type {}; };
template<class C, class... All> inline constexpr bool is_implied = ((!__is_same(C, All) && __is_base_of(h<C>, h<All>)) || ...);
template<class... C> struct members_of { using type = members<typename members_besides<is_implied<C, C...>, C>::type...>; };

/// The class among the constraints of a type parameter, else X.
template<class X> struct as_constraint { using type = X; };
template<class N> requires (!__is_void(typename generic$::p<N>::class$::type))
struct as_constraint<h<generic$::p<N>>> { using type = h<typename generic$::p<N>::class$::type>; };
template<class X> using as_constraint_t = typename as_constraint<X>::type;

/// Whether an operand is of a type parameter whose constraints have a class. No concept: those are asked when the result is known.
template<bool> struct when {};
template<> struct when<true> { using type = void; };
template<class... X> using constrained = typename when<(!__is_same(X, as_constraint_t<X>) || ...)>::type;

/// Operators of a constraint: argument-dependent lookup does not find them for the type parameter. Calls of these are rewritten.
inline namespace constraints {

#define BRIDGE_BINARY(op) \
  template<class L, class R, class = constrained<L, R>> \
  auto operator op(const L&, const R&) -> decltype(value_of<as_constraint_t<L>>() op value_of<as_constraint_t<R>>());
#define BRIDGE_UNARY(op) \
  template<class T, class = constrained<T>> auto operator op(const T&) -> decltype(op value_of<as_constraint_t<T>>());

BRIDGE_BINARY(+) BRIDGE_BINARY(-) BRIDGE_BINARY(*) BRIDGE_BINARY(/) BRIDGE_BINARY(%)
BRIDGE_BINARY(<) BRIDGE_BINARY(>) BRIDGE_BINARY(<=) BRIDGE_BINARY(>=)
BRIDGE_BINARY(&) BRIDGE_BINARY(|) BRIDGE_BINARY(^) BRIDGE_BINARY(<<) BRIDGE_BINARY(>>)
BRIDGE_UNARY(+) BRIDGE_UNARY(-) BRIDGE_UNARY(~) BRIDGE_UNARY(!)

#undef BRIDGE_BINARY
#undef BRIDGE_UNARY

}

}

namespace clr::expr {

/// gcnew T().
template<class T> T gnew();

}
