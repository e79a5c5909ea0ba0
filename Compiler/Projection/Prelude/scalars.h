#pragma once
/// \file
/// C++ scalars that share a CLI type with another one: they box and have members as that type.

template<> struct clr::ops<long> : virtual clr::h<long long> {};
template<> struct clr::wrap<long> : clr::wrap<long long> {};
template<> struct clr::ops<unsigned long> : virtual clr::h<unsigned long long> {};
template<> struct clr::wrap<unsigned long> : clr::wrap<unsigned long long> {};
template<> struct clr::ops<char> : virtual clr::h<signed char> {};
template<> struct clr::wrap<char> : clr::wrap<signed char> {};
