// Formatted text of 16-bit characters: %s of a wide format is wide, %S is of the other width, as with Visual C++.
// expect: native text narrow 5|    ab|xy    |
// expect: wideä text n   2.5 c € z 5
// expect: Grüße
// expect: Grüße has 5 letters, 100%
// expect: 7-x 00042<1.500> -1 6
// expect: narrow: x(null)   
// expect: to a file
// expect: AB 3 65
#include <cstdio>
#include <cwchar>
#include <vcclr.h>

using namespace System;

#pragma unmanaged
static void Native(const wchar_t* text) {
    wprintf(L"native %s %S %d|%6ls|%-6.2s|\n", text, "narrow", 5, L"ab", L"xyz");
    printf("%S %ls %s %5.1f %c %C %lc %I64d\n", L"wide\x00e4", text, "n", 2.5, 'c', L'\x20ac', L'z', 5LL);
}
#pragma managed

int main() {
    Native(L"text");
    String^ text = "Gr\u00fc\u00dfe";
    pin_ptr<const wchar_t> pinned = PtrToStringChars(text);
    printf_s("%S\n", pinned);
    wprintf_s(L"%s has %d letters, %u%%\n", pinned, text->Length, 100u);
    wchar_t first[20], second[20];
    swprintf_s(first, 20, L"%d-%s", 7, L"x");
    swprintf_s(second, L"%05d", 42);
    swprintf(second + 5, 10, L"<%.3f>", 1.5);
    wchar_t small[3];
    const int result = swprintf(small, 3, L"too long");
    Console::WriteLine("{0} {1} {2} {3}", gcnew String(first), gcnew String(second), result, _scwprintf(L"%d%s", 12, L"four"));
    char narrow[40];
    const wchar_t* none = nullptr;
    std::snprintf(narrow, sizeof narrow, "narrow: %.1ls%-9S", L"xy", none);
    Console::WriteLine(gcnew String(narrow));
    fwprintf(stdout, L"%ls", L"to a ");
    std::fputws(L"file\n", stdout);
    array<Byte>^ bytes = {65, 66, 0};
    pin_ptr<Byte> block = &bytes[0];
    printf("%s %d %d\n", block, bytes->Length, *block);
    return 0;
}
