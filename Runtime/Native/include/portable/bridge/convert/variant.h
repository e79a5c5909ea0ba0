#pragma once
/// \file
/// std::variant ↔ Object^: the alternative, boxed if it is a value; std::monostate is null.

#include "managed.h"

#include <variant>

namespace bridge {

/// The first alternative whose managed type the object has. \throws System::InvalidCastException There is none.
template<class V, std::size_t I> V alternative_of(System::Object^ from) {
    if constexpr (I == std::variant_size<V>::value) {
        throw gcnew System::InvalidCastException(from == nullptr
            ? System::String::Concat("null", " is no alternative of the variant.")
            : System::String::Concat(from->GetType()->FullName, " is no alternative of the variant."));
    } else {
        using native = typename std::variant_alternative<I, V>::type;
        if constexpr (std::is_same<native, std::monostate>::value) {
            if (from == nullptr) return V(std::in_place_index<I>);
        } else {
            using wanted = managed_t<native>;
            if (from != nullptr && wanted::typeid->IsInstanceOfType(from)) return V(std::in_place_index<I>, convert<native>(safe_cast<wanted>(from)));
        }
        return alternative_of<V, I + 1>(from);
    }
}

template<std::size_t I, class V> System::Object^ object_of(V const& from) {
    if constexpr (I == std::variant_size<V>::value) {
        throw gcnew System::InvalidOperationException("The variant is valueless.");
    } else {
        using native = typename std::variant_alternative<I, V>::type;
        if (from.index() != I) return object_of<I + 1>(from);
        if constexpr (std::is_same<native, std::monostate>::value)
            return nullptr;
        else
            return convert<managed_t<native>>(std::get<I>(from));
    }
}

template<class... T> System::Object^ convert_to(tag<System::Object^>*, std::variant<T...> const& from) { return object_of<0>(from); }

template<class... T> std::variant<T...> convert_to(tag<std::variant<T...>>*, System::Object^ const& from) {
    return alternative_of<std::variant<T...>, 0>(from);
}

template<class... T> struct managed_type<std::variant<T...>> {
    using type = System::Object^;
};

}
