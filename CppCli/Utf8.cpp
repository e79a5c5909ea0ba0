#include "Utf8.h"

#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace System::Text;

namespace Pulse {

// marshal_as converts to UTF-8 with Bridge, but to the ANSI code page with MSVC, which loses characters.

std::string Utf8::ToNative(String^ text, String^ parameter) {
    if (text == nullptr) throw gcnew ArgumentNullException(parameter);
#ifdef _MSC_VER
    if (text->Length == 0) return std::string();
    array<Byte>^ bytes = Encoding::UTF8->GetBytes(text);
    pin_ptr<Byte> first = &bytes[0];
    return std::string(reinterpret_cast<const char*>(static_cast<Byte*>(first)), bytes->Length);
#else
    return msclr::interop::marshal_as<std::string>(text);
#endif
}

String^ Utf8::ToManaged(const std::string& text) {
#ifdef _MSC_VER
    return gcnew String(text.data(), 0, static_cast<int>(text.size()), Encoding::UTF8);
#else
    return msclr::interop::marshal_as<String^>(text);
#endif
}

} // namespace Pulse
