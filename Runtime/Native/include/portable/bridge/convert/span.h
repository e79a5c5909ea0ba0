#pragma once
/// \file
/// std::span → array<T>^, List<T>^. There is no way back: a span would point into an array that moves. Pin it instead
/// (<bridge/memory.h>). Needs C++20.

#include "vector.h"

#if __cplusplus >= 202002L || (defined(_MSVC_LANG) && _MSVC_LANG >= 202002L)
#include <span>

namespace bridge {

template<class T, class U, std::size_t N> cli::array<T>^ convert_to(tag<cli::array<T>^>*, std::span<U, N> const& from) {
    return to_array<T>(from);
}

template<class T, class U, std::size_t N>
System::Collections::Generic::List<T>^ convert_to(tag<System::Collections::Generic::List<T>^>*, std::span<U, N> const& from) {
    return to_list<T>(from);
}

}
#endif
