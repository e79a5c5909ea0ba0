// Text of C# programs in native code and back: every encoding, embedded zeros, broken text, 100 MB.
// expect: utf-8 True, utf-16 True, utf-32 True, wide True, char8_t True
// expect: lengths 8 5 4 5
// expect: zero kept: True
// expect: broken bytes: a\uFFFDb, broken pair: ?\uFFFD?
// expect: strict: bytes at 1, text at 1
// expect: null: ArgumentNullException, as null: True
// expect: 100 MB: True
// expect: held until Dispose: kept
#include <bridge/utf8.h>
#include <msclr/marshal_cppstd.h>
#include <cstring>

using namespace System;
using namespace msclr::interop;

namespace native {
std::string kept;
int length(const char* text) { return static_cast<int>(std::strlen(text)); }
}

/// <summary>Text on the native side.</summary>
public ref class Text abstract sealed {
public:
    static String^ Utf8(String^ text) { return marshal_as<String^>(marshal_as<std::string>(text)); }
    static String^ Utf16(String^ text) { return marshal_as<String^>(marshal_as<std::u16string>(text)); }
    static String^ Utf32(String^ text) { return marshal_as<String^>(marshal_as<std::u32string>(text)); }
    static String^ Wide(String^ text) { return marshal_as<String^>(marshal_as<std::wstring>(text)); }
    static String^ Char8(String^ text) { return marshal_as<String^>(marshal_as<std::u8string>(text)); }

    static array<int>^ Lengths(String^ text) {
        return gcnew array<int>{static_cast<int>(marshal_as<std::string>(text).size()), static_cast<int>(marshal_as<std::u16string>(text).size()),
                                static_cast<int>(marshal_as<std::u32string>(text).size()), static_cast<int>(marshal_as<std::wstring>(text).size())};
    }

    static String^ Decode(array<Byte>^ bytes) { return marshal_as<String^>(ToNative(bytes)); }
    static String^ DecodeStrictly(array<Byte>^ bytes) { return bridge::from_strict_utf8(ToNative(bytes)); }
    static int EncodeStrictly(String^ text) { return static_cast<int>(bridge::to_strict_utf8(text).size()); }
    static String^ OfPointer(bool isNull) { return marshal_as<String^>(isNull ? static_cast<const char*>(nullptr) : "text"); }

private:
    static std::string ToNative(array<Byte>^ bytes) {
        pin_ptr<Byte> first = &bytes[0];
        return std::string(reinterpret_cast<const char*>(static_cast<Byte*>(first)), static_cast<std::size_t>(bytes->Length));
    }
};

/// <summary>Holds the bytes of texts until it is disposed.</summary>
public ref class Bytes {
    marshal_context context_;

public:
    int Length(String^ text) { return native::length(context_.marshal_as<const char*>(text)); }
};
