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

/// Only the class itself is abstract, not what derives from it.
template<class T> inline constexpr bool is_abstract = __is_abstract(T);
template<managed_class T> inline constexpr bool is_abstract<T> = interface_type<T> || requires { requires __is_same(decltype(&T::abstract$), void (T::*)()); };

template<class T> inline constexpr bool is_class = __is_class(T) && !is_h<T>;
template<managed_class T> inline constexpr bool is_class<T> = false;

/// Interfaces are bases of the handles.
template<class B, class T> inline constexpr bool is_base_of = __is_base_of(B, T);
template<managed_class B, managed_class T> inline constexpr bool is_base_of<B, T> = __is_base_of(h<B>, h<T>);

/// Classes of this program are marked; of the library's it is known whether they can be disposed of.
template<class T> inline constexpr bool has_user_destructor = !__has_trivial_destructor(T);
template<managed_class T> inline constexpr bool has_user_destructor<T> =
  requires { requires __is_same(decltype(&T::destroyed$), void (T::*)()); }
  || (!requires { T::template host$<0>; } && __is_base_of(h< ::System::IDisposable>, h<T>));

template<class T> inline constexpr bool has_virtual_destructor = __has_virtual_destructor(T);
template<managed_class T> inline constexpr bool has_virtual_destructor<T> = has_user_destructor<T>;

template<class T> inline constexpr bool has_finalizer = false;
template<managed_class T> inline constexpr bool has_finalizer<T> = requires { requires __is_same(decltype(&T::finalized$), void (T::*)()); };

/// C++ supplies the copying members that ref classes do not have.
template<class T> inline constexpr bool has_copy = __is_constructible(T, const T&);
template<class T> requires is_ref_class<T> inline constexpr bool has_copy<T> = !__has_trivial_copy(T);
template<class T> inline constexpr bool has_assign = __is_assignable(T&, const T&);
template<class T> requires is_ref_class<T> inline constexpr bool has_assign<T> = !__has_trivial_assign(T);

}
