// Every string type of C++ goes both ways; the size of its characters tells the encoding.
// expect: 13 8 8 7 13
// expect: True True True True True
// expect: a€😀ü text
// expect: /tmp/ü
// expect: view wide 16 32 8
// expect: p w u U
// expect: False
#include <msclr/marshal_cppstd.h>
#include <filesystem>
#include <string>
#include <string_view>

using namespace System;
using namespace msclr::interop;

int main() {
    String^ text = L"a€😀ü bc";
    std::string utf8 = marshal_as<std::string>(text);
    std::wstring wide = marshal_as<std::wstring>(text);
    std::u16string utf16 = marshal_as<std::u16string>(text);
    std::u32string utf32 = marshal_as<std::u32string>(text);
    std::u8string chars8 = marshal_as<std::u8string>(text);
    Console::WriteLine("{0} {1} {2} {3} {4}", (int)utf8.size(), (int)wide.size(), (int)utf16.size(), (int)utf32.size(), (int)chars8.size());
    Console::WriteLine("{0} {1} {2} {3} {4}", marshal_as<String^>(utf8) == text, marshal_as<String^>(wide) == text,
                       marshal_as<String^>(utf16) == text, marshal_as<String^>(utf32) == text, marshal_as<String^>(chars8) == text);
    Console::WriteLine(marshal_as<String^>(std::u8string_view(u8"a€😀ü text")));
    Console::WriteLine(marshal_as<String^>(std::filesystem::path("/tmp") / u8"ü"));
    Console::WriteLine("{0} {1} {2} {3} {4}", marshal_as<String^>(std::string_view("view")), marshal_as<String^>(std::wstring_view(L"wide")),
                       marshal_as<String^>(std::u16string_view(u"16")), marshal_as<String^>(std::u32string_view(U"32")),
                       marshal_as<String^>(u8"8"));
    const char* narrow = "p";
    const wchar_t* broad = L"w";
    const char16_t* u16 = u"u";
    const char32_t* u32 = U"U";
    Console::WriteLine("{0} {1} {2} {3}", marshal_as<String^>(narrow), marshal_as<String^>(broad), marshal_as<String^>(u16), marshal_as<String^>(u32));
    narrow = nullptr;
    Console::WriteLine(marshal_as<String^>(narrow) != nullptr);
    return 0;
}
