#pragma once
/// \file
/// std::vector and std::array ↔ array<T>^, List<T>^. Elements with the same layout on both sides are copied in one piece.

#include "basic.h"

#include <array>
#include <cstring>
#include <vector>

namespace bridge {

template<class T, class C> cli::array<T>^ to_array(C const& from) {
    cli::array<T>^ to = gcnew cli::array<T>(static_cast<int>(from.size()));
    if constexpr (is_same_layout<T, typename C::value_type>) {
        if (to->Length != 0) {
            pin_ptr<T> first = &to[0];
            std::memcpy(first, from.data(), from.size() * sizeof(T));
        }
    } else {
        for (int i = 0; i < to->Length; ++i) to[i] = convert<T>(static_cast<typename C::value_type const&>(from[i]));
    }
    return to;
}

template<class T, class U, class A> cli::array<T>^ convert_to(tag<cli::array<T>^>*, std::vector<U, A> const& from) { return to_array<T>(from); }

template<class T, class U, std::size_t N> cli::array<T>^ convert_to(tag<cli::array<T>^>*, std::array<U, N> const& from) {
    return to_array<T>(from);
}

template<class T, class C> System::Collections::Generic::List<T>^ to_list(C const& from) {
    System::Collections::Generic::List<T>^ to = gcnew System::Collections::Generic::List<T>(static_cast<int>(from.size()));
    for (std::size_t i = 0; i < from.size(); ++i) to->Add(convert<T>(static_cast<typename C::value_type const&>(from[i])));
    return to;
}

template<class T, class U, class A>
System::Collections::Generic::List<T>^ convert_to(tag<System::Collections::Generic::List<T>^>*, std::vector<U, A> const& from) {
    return to_list<T>(from);
}

template<class U, class A, class T> std::vector<U, A> convert_to(tag<std::vector<U, A>>*, cli::array<T>^ const& from) {
    if (from == nullptr) throw gcnew System::ArgumentNullException("from");
    std::vector<U, A> to(static_cast<std::size_t>(from->Length));
    if constexpr (is_same_layout<T, U>) {
        if (from->Length != 0) {
            pin_ptr<T> first = &from[0];
            std::memcpy(to.data(), first, to.size() * sizeof(T));
        }
    } else {
        for (int i = 0; i < from->Length; ++i) to[i] = convert<U>(from[i]);
    }
    return to;
}

template<class U, class A, class T>
std::vector<U, A> convert_to(tag<std::vector<U, A>>*, System::Collections::Generic::List<T>^ const& from) {
    if (from == nullptr) throw gcnew System::ArgumentNullException("from");
    std::vector<U, A> to;
    to.reserve(static_cast<std::size_t>(from->Count));
    for each (T each in from) to.push_back(convert<U>(each));
    return to;
}

/// \throws System::ArgumentException The array has another length.
template<class U, std::size_t N, class T> std::array<U, N> convert_to(tag<std::array<U, N>>*, cli::array<T>^ const& from) {
    if (from == nullptr) throw gcnew System::ArgumentNullException("from");
    if (from->Length != static_cast<int>(N)) throw gcnew System::ArgumentException("The array has another length.", "from");
    std::array<U, N> to;
    for (int i = 0; i < from->Length; ++i) to[i] = convert<U>(from[i]);
    return to;
}

}
