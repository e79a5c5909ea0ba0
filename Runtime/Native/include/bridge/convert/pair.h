#pragma once
/// \file
/// std::pair ↔ KeyValuePair<A, B> and ValueTuple<A, B>; std::tuple ↔ ValueTuple of two or three.

#include "basic.h"

#include <tuple>
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

template<class A, class B, class X, class Y>
System::ValueTuple<A, B> convert_to(tag<System::ValueTuple<A, B>>*, std::tuple<X, Y> const& from) {
    return System::ValueTuple<A, B>(convert<A>(std::get<0>(from)), convert<B>(std::get<1>(from)));
}

template<class A, class B, class C, class X, class Y, class Z>
System::ValueTuple<A, B, C> convert_to(tag<System::ValueTuple<A, B, C>>*, std::tuple<X, Y, Z> const& from) {
    return System::ValueTuple<A, B, C>(convert<A>(std::get<0>(from)), convert<B>(std::get<1>(from)), convert<C>(std::get<2>(from)));
}

template<class X, class Y, class A, class B>
std::tuple<X, Y> convert_to(tag<std::tuple<X, Y>>*, System::ValueTuple<A, B> const& from) {
    std::tuple<X, Y> to;
    std::get<0>(to) = convert<X>(from.Item1);
    std::get<1>(to) = convert<Y>(from.Item2);
    return to;
}

template<class X, class Y, class Z, class A, class B, class C>
std::tuple<X, Y, Z> convert_to(tag<std::tuple<X, Y, Z>>*, System::ValueTuple<A, B, C> const& from) {
    std::tuple<X, Y, Z> to;
    std::get<0>(to) = convert<X>(from.Item1);
    std::get<1>(to) = convert<Y>(from.Item2);
    std::get<2>(to) = convert<Z>(from.Item3);
    return to;
}

}
