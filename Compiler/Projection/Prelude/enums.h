#pragma once
/// \file
/// Operators of managed enumerations (ECMA-372 §26); namespaces re-export them by using-declarations.

namespace clr::enumops {

template<managed_enum E> constexpr E operator|(E, E);
template<managed_enum E> constexpr E operator&(E, E);
template<managed_enum E> constexpr E operator^(E, E);
template<managed_enum E> constexpr E operator~(E);
template<managed_enum E> E& operator|=(E&, E);
template<managed_enum E> E& operator&=(E&, E);
template<managed_enum E> E& operator^=(E&, E);

}
