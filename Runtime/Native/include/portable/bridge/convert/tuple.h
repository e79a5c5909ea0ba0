#pragma once
/// \file
/// std::tuple ↔ ValueTuple of one to seven elements, and of more: .NET keeps what follows the seventh in a ValueTuple of its own.

#include "basic.h"

#include <cstddef>
#include <tuple>
#include <utility>

namespace bridge {

/// The elements from the eighth on.
template<class Tuple, std::size_t... I> auto rest_of(Tuple const& from, std::index_sequence<I...>) {
    return std::tuple<typename std::tuple_element<I + 7, Tuple>::type...>(std::get<I + 7>(from)...);
}

template<class A, class X> System::ValueTuple<A> convert_to(tag<System::ValueTuple<A>>*, std::tuple<X> const& from) {
    return System::ValueTuple<A>(convert<A>(std::get<0>(from)));
}

template<class A, class B, class X, class Y>
System::ValueTuple<A, B> convert_to(tag<System::ValueTuple<A, B>>*, std::tuple<X, Y> const& from) {
    return System::ValueTuple<A, B>(convert<A>(std::get<0>(from)), convert<B>(std::get<1>(from)));
}

template<class A, class B, class C, class... X>
System::ValueTuple<A, B, C> convert_to(tag<System::ValueTuple<A, B, C>>*, std::tuple<X...> const& from) {
    static_assert(sizeof...(X) == 3, "the tuples have different lengths");
    return System::ValueTuple<A, B, C>(convert<A>(std::get<0>(from)), convert<B>(std::get<1>(from)), convert<C>(std::get<2>(from)));
}

template<class A, class B, class C, class D, class... X>
System::ValueTuple<A, B, C, D> convert_to(tag<System::ValueTuple<A, B, C, D>>*, std::tuple<X...> const& from) {
    static_assert(sizeof...(X) == 4, "the tuples have different lengths");
    return System::ValueTuple<A, B, C, D>(convert<A>(std::get<0>(from)), convert<B>(std::get<1>(from)), convert<C>(std::get<2>(from)),
                                          convert<D>(std::get<3>(from)));
}

template<class A, class B, class C, class D, class E, class... X>
System::ValueTuple<A, B, C, D, E> convert_to(tag<System::ValueTuple<A, B, C, D, E>>*, std::tuple<X...> const& from) {
    static_assert(sizeof...(X) == 5, "the tuples have different lengths");
    return System::ValueTuple<A, B, C, D, E>(convert<A>(std::get<0>(from)), convert<B>(std::get<1>(from)), convert<C>(std::get<2>(from)),
                                             convert<D>(std::get<3>(from)), convert<E>(std::get<4>(from)));
}

template<class A, class B, class C, class D, class E, class F, class... X>
System::ValueTuple<A, B, C, D, E, F> convert_to(tag<System::ValueTuple<A, B, C, D, E, F>>*, std::tuple<X...> const& from) {
    static_assert(sizeof...(X) == 6, "the tuples have different lengths");
    return System::ValueTuple<A, B, C, D, E, F>(convert<A>(std::get<0>(from)), convert<B>(std::get<1>(from)), convert<C>(std::get<2>(from)),
                                                convert<D>(std::get<3>(from)), convert<E>(std::get<4>(from)), convert<F>(std::get<5>(from)));
}

template<class A, class B, class C, class D, class E, class F, class G, class... X>
System::ValueTuple<A, B, C, D, E, F, G> convert_to(tag<System::ValueTuple<A, B, C, D, E, F, G>>*, std::tuple<X...> const& from) {
    static_assert(sizeof...(X) == 7, "the tuples have different lengths");
    return System::ValueTuple<A, B, C, D, E, F, G>(convert<A>(std::get<0>(from)), convert<B>(std::get<1>(from)), convert<C>(std::get<2>(from)),
                                                   convert<D>(std::get<3>(from)), convert<E>(std::get<4>(from)), convert<F>(std::get<5>(from)),
                                                   convert<G>(std::get<6>(from)));
}

template<class A, class B, class C, class D, class E, class F, class G, class Rest, class... X>
System::ValueTuple<A, B, C, D, E, F, G, Rest> convert_to(tag<System::ValueTuple<A, B, C, D, E, F, G, Rest>>*, std::tuple<X...> const& from) {
    static_assert(sizeof...(X) > 7, "the tuples have different lengths");
    return System::ValueTuple<A, B, C, D, E, F, G, Rest>(
        convert<A>(std::get<0>(from)), convert<B>(std::get<1>(from)), convert<C>(std::get<2>(from)), convert<D>(std::get<3>(from)),
        convert<E>(std::get<4>(from)), convert<F>(std::get<5>(from)), convert<G>(std::get<6>(from)),
        convert<Rest>(rest_of(from, std::make_index_sequence<sizeof...(X) - 7>())));
}

/// Element number I of a tuple of .NET.
template<int I, class T> auto item_of(T const& from) {
    T tuple = from;
    if constexpr (I == 0)
        return tuple.Item1;
    else if constexpr (I == 1)
        return tuple.Item2;
    else if constexpr (I == 2)
        return tuple.Item3;
    else if constexpr (I == 3)
        return tuple.Item4;
    else if constexpr (I == 4)
        return tuple.Item5;
    else if constexpr (I == 5)
        return tuple.Item6;
    else if constexpr (I == 6)
        return tuple.Item7;
    else
        return item_of<I - 7>(tuple.Rest);
}

/// Number of elements: TRest counts as its own.
template<class T> constexpr std::size_t size_of = 0;
template<class... T> constexpr std::size_t size_of<System::ValueTuple<T...>> = sizeof...(T);
template<class A, class B, class C, class D, class E, class F, class G, class Rest>
constexpr std::size_t size_of<System::ValueTuple<A, B, C, D, E, F, G, Rest>> = 7 + size_of<Rest>;

template<class To, int I, class From> void fill_from(To& to, From const& from) {
    if constexpr (I < static_cast<int>(std::tuple_size<To>::value)) {
        std::get<I>(to) = convert<typename std::tuple_element<I, To>::type>(item_of<I>(from));
        fill_from<To, I + 1>(to, from);
    }
}

template<class To, class From> To tuple_from(From const& from) {
    static_assert(std::tuple_size<To>::value == size_of<From>, "the tuples have different lengths");
    To to;
    fill_from<To, 0>(to, from);
    return to;
}

template<class... X, class... A> std::tuple<X...> convert_to(tag<std::tuple<X...>>*, System::ValueTuple<A...> const& from) {
    return tuple_from<std::tuple<X...>>(from);
}

}
