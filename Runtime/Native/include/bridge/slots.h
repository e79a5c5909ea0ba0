#pragma once
/// \file
/// Native objects that live in slots of a managed method's frame.

#include <memory>
#include <new>
#include <utility>

namespace bridge {

/// Constructs a T in a slot.
template<class T, class... A> T* construct(void* slot, A&&... arguments) {
    return ::new (slot) T(std::forward<A>(arguments)...);
}

/// Destroys the T in a slot. A destructor that throws ends the process, as in C++.
template<class T> void destroy(void* slot) noexcept { std::destroy_at(static_cast<T*>(slot)); }

}
