#pragma once
/// \file
/// C++/CLI expressions that standard C++ has no syntax for.

namespace clr {

template<class T> concept managed = is_h<T> || __is_base_of(::System::Object, T);

template<class X> struct handle_target { using type = void; };
template<class T> struct handle_target<h<T>> { using type = T; };

/// What safe_cast accepts: T^ from a related handle or a boxable value, a value type from a handle it may be boxed in.
template<class X, class U> concept castable =
  (is_h<X> && related<typename handle_target<X>::type, U>) || (value<X> && __is_base_of(h<U>, h<X>));

template<class X, class E> concept static_castable = requires(const E& e) { static_cast<X>(e); };
template<class X, class V> concept boxed_or_scalar =
  (is_h<X> && __is_base_of(X, h<V>)) || __is_same(X, V) || (!__is_class(X) && !__is_class(V));

/// try { ... } finally F is checked as try { ... } catch (clr::finally_) F.
struct finally_ {};

}

namespace bridge::casts {

template<class X, class E> requires (!clr::is_h<X> && !clr::is_h<__remove_cvref(E)>) X dyn_cast(E&& e) {
  return dynamic_cast<X>(static_cast<E&&>(e));
}

}

namespace clr::expr {

/// gcnew T(a) is checked as gc(new T(a)): the new-expression keeps the resolved constructor and its arguments.
template<class T> requires (!__is_class(T) || __is_base_of(::System::Object, T)) h<T> gc(T*);

/// `this` as a value in a ref class.
template<class T> h<T> self(T*);

/// %x.
template<class T> h<T> addr(T&);

/// T::typeid.
template<class T> h< ::System::Type> tid();

/// A string literal where nothing else asks for a String^.
template<lit_type L> h< ::System::String> lit(const L&);

/// A value whose overloads want handles.
template<value V> h<V> box(V);

/// h->I::F(): only what converts to I^ has its functions.
template<class I> h<I> qualified(id_t<h<I>>);

/// C::I, where C implements the interface I.
template<class C, class I> requires (interface_type<I> && __is_convertible(h<C>, h<I>)) using interface_of = I;

/// delete h.
template<class T> void del(const h<T>&);

/// a += b where only operator+ exists: assign(a, same(a) + b). The place of a is computed once.
template<managed T> T& assign(T&, id_t<T>);
template<class T> T& same(T&);

/// f(R(1)) where the parameter is an R%.
template<managed T> requires (!is_h<T> && !value<T>) T& object(T&&);

/// for each (V% v in c) where c yields copies.
template<class T> T& copy(T&&);

/// What an unbound delegate of type R(T, A...) is created from: a member function of the object that is passed first.
template<class F> struct unbound { struct type; };
template<class R, class T, class... A> requires __is_class(T) struct unbound<R(h<T>, A...)> { using type = R (T::*)(A...); };
template<class R, class T, class... A> requires (__is_class(T) && !is_h<T>) struct unbound<R(T&, A...)> { using type = R (T::*)(A...); };
template<class R, class T, class... A> requires __is_class(T) struct unbound<R(cli::interior_ptr<T>, A...)> { using type = R (T::*)(A...); };

/// Member access on a scalar or enum: m(5).ToString().
template<class T> requires (!__is_class(T) && !__is_union(T)) typename wrap<T>::type& m(const T&);
template<class T> requires (__is_class(__remove_cvref(T)) || __is_union(__remove_cvref(T))) T&& m(T&&);

template<class X, class U> requires castable<X, U> X safe_cast(const h<U>&);
template<class X, value V> requires (boxed_or_scalar<X, V> && static_castable<X, V>) X safe_cast(const V&);

/// Conversion functions of the program are static_cast's business; the call is rewritten.
template<class X, class U> requires (!castable<X, U> && static_castable<X, h<U>>) X safe_cast(const h<U>&) = delete;
template<class X, value V> requires (!boxed_or_scalar<X, V> && static_castable<X, V>) X safe_cast(const V&) = delete;
template<class X> requires (is_h<X>) X safe_cast(decltype(nullptr));

/// reinterpret_cast<T^>(e).
template<class X, class U> requires (is_h<X>) X reinterpreted(const h<U>&);

/// dynamic_cast<T^>(e).
template<class X, class U> requires (is_h<X> && castable<X, U>) X dyn_cast(const h<U>&);

/// The same of a template whose T is no handle this time: native code, as what it stands for.
using ::bridge::casts::dyn_cast;

/// const_cast<T^>(e).
template<class X, class U> requires (is_h<X> && __is_same(__remove_const(typename handle_target<X>::type), __remove_const(U)))
X qual_cast(const h<U>&);

}
