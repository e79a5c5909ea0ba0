#pragma once
/// \file
/// Names that the forward declarations of the projection need: nothing here is complete.
/// Everything under clr is only type-checked, never defined and never executed; the compiler
/// recognises it by qualified name.

namespace clr {

/// T^, the handle. Its bases mirror the managed hierarchy, so T^ -> Base^ is a standard conversion.
template<class T> struct h;

/// Stands for T in unevaluated calls without completing it.
template<class T> struct tag {};

/// What T^ inherits: the handles of T's base and interfaces, and operators that apply to a handle.
template<class T> struct ops;

/// The class whose members a value of type T has (int -> System::Int32$).
template<class T> struct wrap { using type = T; };
template<class T> struct wrap<const T> : wrap<T> {};

/// Bases announced for a class, value class or enum of the source.
template<class... B> struct bl;

/// Bases announced for an interface of the source.
template<class... B> struct ibl;

/// Announced bases B plus handle-level operators M (a delegate's call, an indexer).
template<class M, class B> struct blm;

/// T%, a tracking reference.
template<class T> using trk = T&;

/// An event of delegate type D.
template<class D> struct ev;

/// What a handle, or an object of C without one, is as a range; see each.h.
template<class C> struct object_range;

/// A property of type T with the index I..., other than the default one.
template<class T, class... I> struct ixp;
template<class... P> struct ixps;

template<class T> inline constexpr bool is_h = false;
template<class T> inline constexpr bool is_h<h<T>> = true;

/// The type that auto^ stands for.
template<class T> concept handle = is_h<T>;
template<class T> struct identity { using type = T; };
template<class T> using id_t = typename identity<T>::type;
template<class T> T value_of() noexcept;

/// Operations that desugared code calls as clr::…: argument-dependent lookup does not follow using-directives, so that a user's
/// function of the same name is not overloaded with them where an argument is a handle.
namespace expr {}
using namespace expr;

}

namespace cli {

/// A managed array of Rank dimensions (ECMA-372 §24).
template<class T, int Rank = 1> struct array;
template<class T> struct interior_ptr;
template<class T> struct pin_ptr;

}
