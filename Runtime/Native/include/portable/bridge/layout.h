#pragma once
/// \file
/// Value classes and native structs that are the same bytes. Say so once, where both are known:
///
///     template<> struct bridge::layout<Point, native::point> : bridge::shared_layout<Point, native::point> {};
///
/// bridgec checks every field (offset, size, kind), the size and the alignment, and names what differs (BR3004); Visual C++ checks the
/// size. Then bridge::convert copies the bytes, arrays in one piece, and as_native, as_managed and as_span pass arrays without a copy.
/// What cannot be shared gets a specialisation of marshal_as instead. C++/CLI source in C++17; Visual C++ takes it too.

#include <cstddef>
#include <type_traits>

#pragma warning(push)
#pragma warning(disable : 4996) // reference assemblies mark Span as obsolete for compilers that do not know it

namespace bridge {

/// Whether a value class and a native type are the same bytes. False unless it was specialised.
template<class Value, class Native> struct layout : std::false_type {};

/// The base of specialisations of layout.
template<class Value, class Native> struct shared_layout : std::true_type {
#if !defined(__BRIDGE__)
    static_assert(std::is_trivially_copyable<Native>::value, "the native type cannot be copied as bytes");
    static_assert(sizeof(Value) == sizeof(Native), "the two types have different sizes");
#endif
};

/// Whether elements look the same on both sides: numbers of one type, and what layout says.
template<class T, class U>
constexpr bool is_same_layout = (std::is_arithmetic<T>::value && std::is_same<T, U>::value && !std::is_same<T, bool>::value)
    || layout<T, U>::value || layout<U, T>::value;

/// Pinned value classes for native code: as many native structs at the same place.
template<class Native, class Value> Native* as_native(Value* pinned) {
    static_assert(layout<Value, Native>::value, "specialise bridge::layout for these types first");
    return reinterpret_cast<Native*>(pinned);
}

/// Native structs for managed code: as many value classes at the same place, valid as long as the native ones are.
template<class Value, class Native> Value* as_managed(Native* first) {
    static_assert(layout<Value, Native>::value, "specialise bridge::layout for these types first");
    return reinterpret_cast<Value*>(first);
}

/// The same with its length, for managed code alone.
template<class Value, class Native> System::Span<Value> as_span(Native* first, int count) {
    return System::Span<Value>(as_managed<Value>(first), count);
}

}

#pragma warning(pop)
