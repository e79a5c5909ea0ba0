#pragma once
/// \file
/// Compiler support for type traits: __is_ref_class(T) is checked as clr::is_ref_class<T>.

namespace clr {

template<class T> inline constexpr bool is_ref_array = false;
template<class T, int N> inline constexpr bool is_ref_array<cli::array<T, N>> = true;
template<class T, int N> inline constexpr bool is_ref_array<h<cli::array<T, N>>> = true;

template<class T> concept managed_class = __is_class(T) && !is_h<T> && __is_base_of(::System::Object, T);
template<class T> concept delegate_class = managed_class<T> && __is_base_of(h< ::System::Delegate>, h<T>);

template<class T> inline constexpr bool is_interface_class = managed_class<T> && interface_type<T>;
template<class T> inline constexpr bool is_value_class = managed_class<T> && value<T>;
template<class T> inline constexpr bool is_delegate = delegate_class<T>;
template<class T> inline constexpr bool is_ref_class =
  managed_class<T> && !value<T> && !interface_type<T> && !delegate_class<T> && !is_ref_array<T>;

/// A value class without references into the gc heap: its fields are no handles.
template<class T> inline constexpr bool is_simple_value_class = is_value_class<T> && __is_trivially_copyable(T);

template<class T> inline constexpr bool is_sealed =
  is_value_class<T> || is_delegate<T> || __is_final(T) || requires { typename T::sealed$; };

}
