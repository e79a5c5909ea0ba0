#pragma once
/// \file
/// std::vector, std::list and std::deque ↔ array<T>^, List<T>^ and the interfaces of sequences: IEnumerable<T>^, ICollection<T>^, IList<T>^,
/// IReadOnlyCollection<T>^, IReadOnlyList<T>^. What becomes an interface is a List<T>^.

#include "vector.h"

#include <deque>
#include <list>

namespace bridge {

/// Native sequences to which elements are added at the end. Specialise it for own ones.
template<class C> struct is_sequence : std::false_type {};
template<class T, class A> struct is_sequence<std::vector<T, A>> : std::true_type {};
template<class T, class A> struct is_sequence<std::list<T, A>> : std::true_type {};
template<class T, class A> struct is_sequence<std::deque<T, A>> : std::true_type {};

template<class C> using if_sequence = typename std::enable_if<is_sequence<C>::value>::type;

template<class T, class C> System::Collections::Generic::List<T>^ to_sequence(C const& from) {
    System::Collections::Generic::List<T>^ to = gcnew System::Collections::Generic::List<T>(static_cast<int>(from.size()));
    for (typename C::const_iterator each = from.begin(); each != from.end(); ++each)
        to->Add(convert<T>(static_cast<typename C::value_type const&>(*each)));
    return to;
}

template<class C, class T> C from_sequence(System::Collections::Generic::IEnumerable<T>^ from) {
    if (from == nullptr) throw gcnew System::ArgumentNullException("from");
    C to;
    for each (T each in from) to.push_back(convert<typename C::value_type>(each));
    return to;
}

template<class T, class C, class = if_sequence<C>> cli::array<T>^ convert_to(tag<cli::array<T>^>*, C const& from) {
    return to_sequence<T>(from)->ToArray();
}

template<class C, class T, class = if_sequence<C>> C convert_to(tag<C>*, cli::array<T>^ const& from) { return from_sequence<C, T>(from); }

template<class T, class C, class = if_sequence<C>>
System::Collections::Generic::List<T>^ convert_to(tag<System::Collections::Generic::List<T>^>*, C const& from) {
    return to_sequence<T>(from);
}

template<class C, class T, class = if_sequence<C>> C convert_to(tag<C>*, System::Collections::Generic::List<T>^ const& from) {
    return from_sequence<C, T>(from);
}

template<class T, class C, class = if_sequence<C>>
System::Collections::Generic::IEnumerable<T>^ convert_to(tag<System::Collections::Generic::IEnumerable<T>^>*, C const& from) {
    return to_sequence<T>(from);
}

template<class C, class T, class = if_sequence<C>> C convert_to(tag<C>*, System::Collections::Generic::IEnumerable<T>^ const& from) {
    return from_sequence<C, T>(from);
}

template<class T, class C, class = if_sequence<C>>
System::Collections::Generic::ICollection<T>^ convert_to(tag<System::Collections::Generic::ICollection<T>^>*, C const& from) {
    return to_sequence<T>(from);
}

template<class C, class T, class = if_sequence<C>> C convert_to(tag<C>*, System::Collections::Generic::ICollection<T>^ const& from) {
    return from_sequence<C, T>(from);
}

template<class T, class C, class = if_sequence<C>>
System::Collections::Generic::IList<T>^ convert_to(tag<System::Collections::Generic::IList<T>^>*, C const& from) {
    return to_sequence<T>(from);
}

template<class C, class T, class = if_sequence<C>> C convert_to(tag<C>*, System::Collections::Generic::IList<T>^ const& from) {
    return from_sequence<C, T>(from);
}

template<class T, class C, class = if_sequence<C>>
System::Collections::Generic::IReadOnlyCollection<T>^ convert_to(tag<System::Collections::Generic::IReadOnlyCollection<T>^>*, C const& from) {
    return to_sequence<T>(from);
}

template<class C, class T, class = if_sequence<C>> C convert_to(tag<C>*, System::Collections::Generic::IReadOnlyCollection<T>^ const& from) {
    return from_sequence<C, T>(from);
}

template<class T, class C, class = if_sequence<C>>
System::Collections::Generic::IReadOnlyList<T>^ convert_to(tag<System::Collections::Generic::IReadOnlyList<T>^>*, C const& from) {
    return to_sequence<T>(from);
}

template<class C, class T, class = if_sequence<C>> C convert_to(tag<C>*, System::Collections::Generic::IReadOnlyList<T>^ const& from) {
    return from_sequence<C, T>(from);
}

}
