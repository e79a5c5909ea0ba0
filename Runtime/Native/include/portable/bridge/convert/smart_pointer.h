#pragma once
/// \file
/// std::shared_ptr ↔ shared_owner^, std::unique_ptr → unique_owner^. The wrapper of a class joins by a specialisation of marshal_as
/// for std::shared_ptr of it.

#include "../owner.h"
#include "basic.h"

#include <memory>

namespace bridge {

/// A null pointer becomes a null handle. Both sides share the object.
template<class T> shared_owner<T>^ convert_to(tag<shared_owner<T>^>*, std::shared_ptr<T> const& from) {
    if (from == nullptr) return nullptr;
    return gcnew shared_owner<T>(from, "shared_owner");
}

/// \throws System::ObjectDisposedException
template<class T> std::shared_ptr<T> convert_to(tag<std::shared_ptr<T>>*, shared_owner<T>^ const& from) {
    if (from == nullptr) return std::shared_ptr<T>();
    return from->Share();
}

/// Takes over the object. A null pointer becomes a null handle. \param name What ObjectDisposedException calls the object.
template<class T> unique_owner<T>^ own(std::unique_ptr<T> object, System::String^ name) {
    if (object == nullptr) return nullptr;
    return gcnew unique_owner<T>(object.release(), name);
}

}
