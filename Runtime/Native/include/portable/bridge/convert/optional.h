#pragma once
/// \file
/// std::optional ↔ Nullable<T>, or a handle that may be null.

#include "basic.h"

#include <optional>

namespace bridge {

template<class T, class U> System::Nullable<T> convert_to(tag<System::Nullable<T>>*, std::optional<U> const& from) {
    return from.has_value() ? System::Nullable<T>(convert<T>(*from)) : System::Nullable<T>();
}

template<class T, class U> T^ convert_to(tag<T^>*, std::optional<U> const& from) {
    if (!from.has_value()) return nullptr;
    return convert<T^>(*from);
}

template<class U, class T> std::optional<U> convert_to(tag<std::optional<U>>*, System::Nullable<T> const& from) {
    System::Nullable<T> value = from;
    std::optional<U> to;
    if (value.HasValue) to = convert<U>(value.Value);
    return to;
}

template<class U, class T> std::optional<U> convert_to(tag<std::optional<U>>*, T^ const& from) {
    std::optional<U> to;
    if (from != nullptr) to = convert<U>(from);
    return to;
}

}
