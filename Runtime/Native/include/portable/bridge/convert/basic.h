#pragma once
/// \file
/// The entry to all conversions, and what needs none.

#include "../layout.h"

#include <msclr/marshal_cppstd.h>

#include <type_traits>

namespace bridge {

/// Chooses an overload of convert_to by the type wanted; only its pointer is passed, and that is null.
template<class T> struct tag;

/// Types without a conversion of their own: those that are the same on both sides or have the same layout, and those that marshal_as knows.
template<class To, class From> To convert_to(tag<To>*, From const& from) {
    if constexpr (std::is_same<To, From>::value) {
        return from;
    } else if constexpr (layout<From, To>::value) {
        From value = from;
        return *as_native<To>(&value);
    } else if constexpr (layout<To, From>::value) {
        return *as_managed<To>(const_cast<From*>(&from));
    } else {
        return msclr::interop::marshal_as<To>(from);
    }
}

/// Converts, with everything inside. The result is a copy.
template<class To, class From> To convert(From const& from) { return convert_to(static_cast<tag<To>*>(nullptr), from); }

}
