#pragma once
/// \file
/// Operators of managed enumerations (ECMA-372 §26); namespaces re-export them by using-declarations.
/// The pure ones have bodies, so that Clang can evaluate constants.

namespace clr::enumops {

template<managed_enum E> using number = __underlying_type(E);
template<managed_enum E> constexpr E operator|(E a, E b) { return static_cast<E>(static_cast<number<E>>(a) | static_cast<number<E>>(b)); }
template<managed_enum E> constexpr E operator&(E a, E b) { return static_cast<E>(static_cast<number<E>>(a) & static_cast<number<E>>(b)); }
template<managed_enum E> constexpr E operator^(E a, E b) { return static_cast<E>(static_cast<number<E>>(a) ^ static_cast<number<E>>(b)); }
template<managed_enum E> constexpr E operator~(E a) { return static_cast<E>(~static_cast<number<E>>(a)); }
template<managed_enum E> E& operator++(E&);
template<managed_enum E> E& operator--(E&);
template<managed_enum E> E operator++(E&, int);
template<managed_enum E> E operator--(E&, int);
template<managed_enum E> E& operator|=(E&, E);
template<managed_enum E> E& operator&=(E&, E);
template<managed_enum E> E& operator^=(E&, E);

}
