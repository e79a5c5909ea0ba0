// The C library's conversions between UTF-8 and 16-bit characters, and numbers in wide text.
// expect: abc 3
// expect: déf€ 7 8
// expect: 😀 x 3
// expect: short: 34, []
// expect: cut: 0, [dé] 4
// expect: half a pair: True True
// expect: 42 -7 255 2.5 0.25
#include <errno.h>
#include <msclr/marshal.h>
#include <string>
#include <vcclr.h>

using namespace System;

static String^ utf8(const char* text) {
    return Text::Encoding::UTF8->GetString(reinterpret_cast<unsigned char*>(const_cast<char*>(text)), static_cast<int>(strlen(text)));
}

static std::string narrow(String^ text) {
    pin_ptr<const wchar_t> chars = PtrToStringChars(text);
    size_t size = wcstombs(nullptr, chars, 0) + 1;
    std::string result(size, '\0');
    result.resize(wcstombs(&result[0], chars, size));
    return result;
}

int main() {
    Console::WriteLine("{0} {1}", utf8(narrow("abc").c_str()), static_cast<int>(narrow("abc").size()));
    size_t converted = 0;
    char text[20];
    errno_t error = wcstombs_s(&converted, text, L"déf€", 19);
    Console::WriteLine("{0} {1} {2}", utf8(text), static_cast<int>(strlen(text)), static_cast<int>(converted));

    wchar_t wide[10];
    size_t length = mbstowcs(wide, "\xF0\x9F\x98\x80", 10);
    String^ smiling = gcnew String(wide, 0, static_cast<int>(length));
    error = mbstowcs_s(&converted, wide, "x ", 1);
    Console::WriteLine("{0} {1} {2}", smiling, gcnew String(wide), error + static_cast<int>(converted) + 1);

    char small[4];
    error = wcstombs_s(&converted, small, sizeof(small), L"déf€", 10);
    Console::WriteLine("short: {0}, [{1}]", error, utf8(small));
    error = wcstombs_s(&converted, small, sizeof(small), L"dé€", _TRUNCATE);
    Console::WriteLine("cut: {0}, [{1}] {2}", error, utf8(small), static_cast<int>(converted));

    const wchar_t half[] = {0xD83D, 0};
    Console::WriteLine("half a pair: {0} {1}", wcstombs(text, half, 20) == static_cast<size_t>(-1), mbstowcs(wide, "\xC3", 10) == static_cast<size_t>(-1));

    wchar_t* end = nullptr;
    long answer = wcstol(L" 42rest", &end, 10);
    Console::WriteLine("{0} {1} {2} {3} {4}", *end == L'r' ? answer : 0, _wtoi(L"-7"), static_cast<int>(wcstoul(L"ff", nullptr, 16)), wcstod(L"2.5", nullptr), _wtof(L".25"));
    return error;
}
