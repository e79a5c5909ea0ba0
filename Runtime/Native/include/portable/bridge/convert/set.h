#pragma once
/// \file
/// std::set and std::unordered_set ↔ HashSet<T>^, SortedSet<T>^.

#include "basic.h"

#include <set>
#include <unordered_set>

namespace bridge {

template<class T, class Target, class S> Target^ to_set(S const& from) {
    Target^ to = gcnew Target();
    for (typename S::const_iterator each = from.begin(); each != from.end(); ++each) to->Add(convert<T>(*each));
    return to;
}

template<class S, class T> S from_elements(System::Collections::Generic::IEnumerable<T>^ from) {
    if (from == nullptr) throw gcnew System::ArgumentNullException("from");
    S to;
    for each (T each in from) to.insert(convert<typename S::value_type>(each));
    return to;
}

template<class T, class U, class L, class A>
System::Collections::Generic::SortedSet<T>^ convert_to(tag<System::Collections::Generic::SortedSet<T>^>*, std::set<U, L, A> const& from) {
    return to_set<T, System::Collections::Generic::SortedSet<T>>(from);
}

template<class T, class U, class L, class A>
System::Collections::Generic::HashSet<T>^ convert_to(tag<System::Collections::Generic::HashSet<T>^>*, std::set<U, L, A> const& from) {
    return to_set<T, System::Collections::Generic::HashSet<T>>(from);
}

template<class T, class U, class H, class E, class A>
System::Collections::Generic::HashSet<T>^ convert_to(tag<System::Collections::Generic::HashSet<T>^>*, std::unordered_set<U, H, E, A> const& from) {
    return to_set<T, System::Collections::Generic::HashSet<T>>(from);
}

template<class U, class L, class A, class T>
std::set<U, L, A> convert_to(tag<std::set<U, L, A>>*, System::Collections::Generic::SortedSet<T>^ const& from) {
    return from_elements<std::set<U, L, A>, T>(from);
}

template<class U, class L, class A, class T>
std::set<U, L, A> convert_to(tag<std::set<U, L, A>>*, System::Collections::Generic::HashSet<T>^ const& from) {
    return from_elements<std::set<U, L, A>, T>(from);
}

template<class U, class H, class E, class A, class T>
std::unordered_set<U, H, E, A> convert_to(tag<std::unordered_set<U, H, E, A>>*, System::Collections::Generic::HashSet<T>^ const& from) {
    return from_elements<std::unordered_set<U, H, E, A>, T>(from);
}

}
