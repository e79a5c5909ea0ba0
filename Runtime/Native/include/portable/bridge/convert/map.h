#pragma once
/// \file
/// std::map and std::unordered_map ↔ Dictionary<K, V>^, SortedDictionary<K, V>^, IDictionary<K, V>^, IReadOnlyDictionary<K, V>^. What becomes an
/// interface is a Dictionary<K, V>^.

#include "basic.h"

#include <map>
#include <unordered_map>

namespace bridge {

/// Target has an Add of a key and a value.
template<class K, class V, class Target, class M> Target^ to_dictionary(M const& from) {
    Target^ to = gcnew Target();
    for (typename M::const_iterator each = from.begin(); each != from.end(); ++each)
        to->Add(convert<K>(each->first), convert<V>(each->second));
    return to;
}

template<class M, class K, class V> M from_pairs(System::Collections::Generic::IEnumerable<System::Collections::Generic::KeyValuePair<K, V>>^ from) {
    if (from == nullptr) throw gcnew System::ArgumentNullException("from");
    M to;
    for each (System::Collections::Generic::KeyValuePair<K, V> each in from)
        to.emplace(convert<typename M::key_type>(each.Key), convert<typename M::mapped_type>(each.Value));
    return to;
}

template<class K, class V, class Key, class Value, class L, class A>
System::Collections::Generic::Dictionary<K, V>^ convert_to(tag<System::Collections::Generic::Dictionary<K, V>^>*, std::map<Key, Value, L, A> const& from) {
    return to_dictionary<K, V, System::Collections::Generic::Dictionary<K, V>>(from);
}

template<class K, class V, class Key, class Value, class H, class E, class A>
System::Collections::Generic::Dictionary<K, V>^ convert_to(tag<System::Collections::Generic::Dictionary<K, V>^>*, std::unordered_map<Key, Value, H, E, A> const& from) {
    return to_dictionary<K, V, System::Collections::Generic::Dictionary<K, V>>(from);
}

template<class K, class V, class Key, class Value, class L, class A>
System::Collections::Generic::SortedDictionary<K, V>^ convert_to(tag<System::Collections::Generic::SortedDictionary<K, V>^>*, std::map<Key, Value, L, A> const& from) {
    return to_dictionary<K, V, System::Collections::Generic::SortedDictionary<K, V>>(from);
}

template<class Key, class Value, class L, class A, class K, class V>
std::map<Key, Value, L, A> convert_to(tag<std::map<Key, Value, L, A>>*, System::Collections::Generic::Dictionary<K, V>^ const& from) {
    return from_pairs<std::map<Key, Value, L, A>, K, V>(from);
}

template<class Key, class Value, class L, class A, class K, class V>
std::map<Key, Value, L, A> convert_to(tag<std::map<Key, Value, L, A>>*, System::Collections::Generic::SortedDictionary<K, V>^ const& from) {
    return from_pairs<std::map<Key, Value, L, A>, K, V>(from);
}

template<class Key, class Value, class H, class E, class A, class K, class V>
std::unordered_map<Key, Value, H, E, A> convert_to(tag<std::unordered_map<Key, Value, H, E, A>>*, System::Collections::Generic::Dictionary<K, V>^ const& from) {
    return from_pairs<std::unordered_map<Key, Value, H, E, A>, K, V>(from);
}

template<class K, class V, class Key, class Value, class L, class A>
System::Collections::Generic::IDictionary<K, V>^ convert_to(tag<System::Collections::Generic::IDictionary<K, V>^>*, std::map<Key, Value, L, A> const& from) {
    return to_dictionary<K, V, System::Collections::Generic::Dictionary<K, V>>(from);
}

template<class Key, class Value, class L, class A, class K, class V>
std::map<Key, Value, L, A> convert_to(tag<std::map<Key, Value, L, A>>*, System::Collections::Generic::IDictionary<K, V>^ const& from) {
    return from_pairs<std::map<Key, Value, L, A>, K, V>(from);
}

template<class K, class V, class Key, class Value, class H, class E, class A>
System::Collections::Generic::IDictionary<K, V>^ convert_to(tag<System::Collections::Generic::IDictionary<K, V>^>*, std::unordered_map<Key, Value, H, E, A> const& from) {
    return to_dictionary<K, V, System::Collections::Generic::Dictionary<K, V>>(from);
}

template<class Key, class Value, class H, class E, class A, class K, class V>
std::unordered_map<Key, Value, H, E, A> convert_to(tag<std::unordered_map<Key, Value, H, E, A>>*, System::Collections::Generic::IDictionary<K, V>^ const& from) {
    return from_pairs<std::unordered_map<Key, Value, H, E, A>, K, V>(from);
}

template<class K, class V, class Key, class Value, class L, class A>
System::Collections::Generic::IReadOnlyDictionary<K, V>^ convert_to(tag<System::Collections::Generic::IReadOnlyDictionary<K, V>^>*, std::map<Key, Value, L, A> const& from) {
    return to_dictionary<K, V, System::Collections::Generic::Dictionary<K, V>>(from);
}

template<class Key, class Value, class L, class A, class K, class V>
std::map<Key, Value, L, A> convert_to(tag<std::map<Key, Value, L, A>>*, System::Collections::Generic::IReadOnlyDictionary<K, V>^ const& from) {
    return from_pairs<std::map<Key, Value, L, A>, K, V>(from);
}

template<class K, class V, class Key, class Value, class H, class E, class A>
System::Collections::Generic::IReadOnlyDictionary<K, V>^ convert_to(tag<System::Collections::Generic::IReadOnlyDictionary<K, V>^>*, std::unordered_map<Key, Value, H, E, A> const& from) {
    return to_dictionary<K, V, System::Collections::Generic::Dictionary<K, V>>(from);
}

template<class Key, class Value, class H, class E, class A, class K, class V>
std::unordered_map<Key, Value, H, E, A> convert_to(tag<std::unordered_map<Key, Value, H, E, A>>*, System::Collections::Generic::IReadOnlyDictionary<K, V>^ const& from) {
    return from_pairs<std::unordered_map<Key, Value, H, E, A>, K, V>(from);
}

}
