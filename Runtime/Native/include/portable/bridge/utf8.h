#pragma once
/// \file
/// Strict UTF-8: malformed text is an exception. marshal_as and convert put U+FFFD in its place instead. C++/CLI source in C++17; Visual C++
/// takes it too.

#include <string>
#include <vcclr.h>

namespace bridge {

/// The encoding that throws.
ref class strict_encoding abstract sealed {
internal:
    static initonly System::Text::UTF8Encoding^ Utf8 = gcnew System::Text::UTF8Encoding(false, true);
};

/// \throws System::Text::EncoderFallbackException The text has a surrogate without its other half. Index tells where.
inline std::string to_strict_utf8(System::String^ text) {
    if (text == nullptr) throw gcnew System::ArgumentNullException("text");
    cli::array<unsigned char>^ bytes = strict_encoding::Utf8->GetBytes(text);
    if (bytes->Length == 0) return std::string();
    pin_ptr<unsigned char> first = &bytes[0];
    return std::string(reinterpret_cast<const char*>(static_cast<const unsigned char*>(first)), static_cast<std::size_t>(bytes->Length));
}

/// \throws System::Text::DecoderFallbackException The bytes are not UTF-8. Index tells where.
inline System::String^ from_strict_utf8(const char* bytes, std::size_t size) {
    if (size == 0) return System::String::Empty;
    if (size > 0x7FFFFFFF) throw gcnew System::OutOfMemoryException("A native string is too long for a managed one.");
    return strict_encoding::Utf8->GetString(reinterpret_cast<unsigned char*>(const_cast<char*>(bytes)), static_cast<int>(size));
}

inline System::String^ from_strict_utf8(std::string const& text) { return from_strict_utf8(text.data(), text.size()); }

}
