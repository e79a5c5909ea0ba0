#pragma once
/// \file
/// Managed code in native class templates. Like macros.h it is read by generated shim units, whose precompiled header has the rest of
/// shim.h and the projection; nothing is included here.

namespace bridge {

template<bool, class Then, class> struct choice { using type = Then; };
template<class Then, class Else> struct choice<false, Then, Else> { using type = Else; };
template<bool B, class Then, class Else> using choose = typename choice<B, Then, Else>::type;

template<class T> struct plain_type { using type = T; };
template<class T> struct plain_type<const T&> { using type = T; };
template<class T> struct plain_type<T&&> { using type = T; };
template<class T> using plain = typename plain_type<T>::type;

/// A parameter of a template as C++ passes it on, by value where it is a reference to a temporary, and a result.
template<class T> using carried = choose<clr::managed<T>, managed<plain<T>>, T>;
template<class T> using returned = choose<clr::managed<T>, rooted<T>, T>;

/// The type of a parameter as it tells instantiations apart: a managed one comes by value where C++ would bind a reference to it.
template<class T> struct told_type { using type = T; };
template<class T> struct told_type<managed<T>&> { using type = managed<T>; };
template<class T> struct told_type<managed<T>&&> { using type = managed<T>; };
template<class T> struct told_type<const managed<T>&> { using type = managed<T>; };
template<class T> using told = typename told_type<T>::type;

/// An argument of a template, when C++ may have deduced it of what it passes on.
template<class T> struct key_type { using type = T; };
template<class T> struct key_type<managed<T>> { using type = T; };
template<class T> using key = typename key_type<T>::type;

/// The types of a pack.
template<class...> struct types;

/// An argument of a template that is no type.
template<auto> struct constant;

/// The IL of a member of an instantiated class: \p Member tells it from the class's other members, \p Part is zero for the body or
/// tells an initialiser, \p Own are the arguments of a member template, or the types of its parameters. The compiler specialises it for each
/// instantiation, at the end of the unit.
template<class Class, int Member, int Part, class... Own> struct entered;

/// The IL of an initialiser of a field. Unlike bodies these may be instantiated where they are first used, by a constructor that C++ supplies; this
/// function is instantiated at the end of the unit.
template<class R, class Class, int Member, int Part, class... A> R enter(A&&... arguments) {
    return entered<Class, Member, Part>::call(static_cast<A&&>(arguments)...);
}

}
