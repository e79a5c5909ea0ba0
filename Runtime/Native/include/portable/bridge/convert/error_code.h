#pragma once
/// \file
/// std::error_code ↔ ExternalException^ with its value, message and, in Data, the name of its category. Success is null.

#include "basic.h"

#include <system_error>

namespace bridge {

inline System::Runtime::InteropServices::ExternalException^ convert_to(tag<System::Runtime::InteropServices::ExternalException^>*,
                                                                       std::error_code const& from) {
    if (!from) return nullptr;
    System::String^ message = convert<System::String^>(from.message());
    System::String^ category = convert<System::String^>(from.category().name());
    System::Runtime::InteropServices::ExternalException^ to = gcnew System::Runtime::InteropServices::ExternalException(message, from.value());
    to->Data["category"] = category;
    return to;
}

/// \throws System::NotSupportedException The category is not one of C++'s own: nobody can find it by its name.
inline std::error_code convert_to(tag<std::error_code>*, System::Runtime::InteropServices::ExternalException^ const& from) {
    if (from == nullptr) return std::error_code();
    System::Object^ category = from->Data["category"];
    if (System::Object::Equals(category, "generic")) return std::error_code(from->ErrorCode, std::generic_category());
    if (System::Object::Equals(category, "system")) return std::error_code(from->ErrorCode, std::system_category());
    throw gcnew System::NotSupportedException(System::String::Concat("There is no error category '", category, "'."));
}

}
