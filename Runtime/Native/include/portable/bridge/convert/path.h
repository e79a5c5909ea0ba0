#pragma once
/// \file
/// std::filesystem::path ↔ String^, FileInfo^.

#include "basic.h"

#include <filesystem>
#include <vcclr.h>

namespace bridge {

/// From UTF-16, which paths take on every system.
inline std::filesystem::path convert_to(tag<std::filesystem::path>*, System::String^ const& from) {
    if (from == nullptr) throw gcnew System::ArgumentNullException("from");
    pin_ptr<const wchar_t> characters = PtrToStringChars(from);
    const wchar_t* first = characters;
    const char16_t* units = reinterpret_cast<const char16_t*>(first);
    return std::filesystem::path(units, units + from->Length);
}

inline System::String^ convert_to(tag<System::String^>*, std::filesystem::path const& from) {
    std::u16string units = from.u16string();
    return gcnew System::String(reinterpret_cast<const wchar_t*>(units.data()), 0, static_cast<int>(units.size()));
}

inline System::IO::FileInfo^ convert_to(tag<System::IO::FileInfo^>*, std::filesystem::path const& from) {
    return gcnew System::IO::FileInfo(convert<System::String^>(from));
}

inline std::filesystem::path convert_to(tag<std::filesystem::path>*, System::IO::FileInfo^ const& from) {
    if (from == nullptr) throw gcnew System::ArgumentNullException("from");
    return convert<std::filesystem::path>(from->FullName);
}

}
