#pragma once
/// \file
/// std::pair ↔ KeyValuePair<A, B> and ValueTuple<A, B>.

#include "basic.h"

#include <utility>

namespace bridge {

template<class A, class B, class X, class Y>
System::Collections::Generic::KeyValuePair<A, B> convert_to(tag<System::Collections::Generic::KeyValuePair<A, B>>*, std::pair<X, Y> const& from) {
    return System::Collections::Generic::KeyValuePair<A, B>(convert<A>(from.first), convert<B>(from.second));
}

template<class X, class Y, class A, class B>
std::pair<X, Y> convert_to(tag<std::pair<X, Y>>*, System::Collections::Generic::KeyValuePair<A, B> const& from) {
    System::Collections::Generic::KeyValuePair<A, B> pair = from;
    std::pair<X, Y> to;
    to.first = convert<X>(pair.Key);
    to.second = convert<Y>(pair.Value);
    return to;
}

template<class A, class B, class X, class Y>
System::ValueTuple<A, B> convert_to(tag<System::ValueTuple<A, B>>*, std::pair<X, Y> const& from) {
    return System::ValueTuple<A, B>(convert<A>(from.first), convert<B>(from.second));
}

template<class X, class Y, class A, class B>
std::pair<X, Y> convert_to(tag<std::pair<X, Y>>*, System::ValueTuple<A, B> const& from) {
    std::pair<X, Y> to;
    to.first = convert<X>(from.Item1);
    to.second = convert<Y>(from.Item2);
    return to;
}

}
