#pragma once
/// \file
/// for each (ECMA-372 §16.4.2): for (auto e = clr::each(c); e.next();) { X x = (X)e.cur(); ... }

namespace clr {

/// An enumeration of C (the collection as passed) through the enumerator N (void for arrays and strings);
/// Current has the type E, a reference where elements can be assigned.
template<class C, class N, class E> struct each_t {
  bool next();
  E cur();
};

template<class N> struct current { using type = decltype(value_of<N&>().Current); };
template<class N> struct current<h<N>> { using type = decltype(value_of<h<N>&>()->Current); };
template<class N> using current_t = __remove_cv(typename current<N>::type);

template<class C> concept own_enumerator = requires(C& c) { typename current<decltype(c.GetEnumerator())>::type; };
template<class C> using enumerator_t = decltype(value_of<C&>().GetEnumerator());

}

namespace clr::expr {

template<class T, int N> each_t<h<cli::array<T, N>>, void, T&> each(h<cli::array<T, N>>);
each_t<h< ::System::String>, void, wchar_t> each(h< ::System::String>);

/// A class or interface with a GetEnumerator of its own.
template<class C> requires own_enumerator<C>
each_t<h<C>, enumerator_t<C>, current_t<enumerator_t<C>>> each(const h<C>&);

/// The same without a handle: value types and objects with stack semantics.
template<class C> requires (!is_h<C> && own_enumerator<C>)
each_t<C, enumerator_t<C>, current_t<enumerator_t<C>>> each(const C&);

template<class T> using generic_enumerator = h< ::System::Collections::Generic::IEnumerator<T>>;
template<class T> T enumerated_type(h< ::System::Collections::Generic::IEnumerable<T>>);
template<class C> concept generic_enumerable = requires(h<C> c) { enumerated_type(c); };

/// A class that is enumerable only through IEnumerable<T>.
template<class C> requires (!own_enumerator<C> && generic_enumerable<C>)
auto each(const h<C>& c) -> each_t<h<C>, generic_enumerator<decltype(enumerated_type(c))>, decltype(enumerated_type(c))>;

/// A class that is enumerable only through the non-generic interface.
template<class C>
requires (!own_enumerator<C> && !generic_enumerable<C> && __is_base_of(h< ::System::Collections::IEnumerable<>>, h<C>))
each_t<h<C>, h< ::System::Collections::IEnumerator<>>, h< ::System::Object>> each(const h<C>&);

}

namespace clr {

/// for (X x : c) over a handle: the compiler enumerates as for each does.
template<class E> struct each_iterator {
  auto operator*() const -> decltype(value_of<E&>().cur());
  each_iterator& operator++();
  bool operator!=(const each_iterator&) const;
};

/// for (X x : c), where c is a handle or an object: for objects System::Object has the friends begin and end, which argument-dependent
/// lookup finds for them alone.
template<class C> struct object_range {};
template<class C> requires requires(const C& c) { each(c); }
struct object_range<C> { using iterator = each_iterator<decltype(each(value_of<const C&>()))>; };

}
