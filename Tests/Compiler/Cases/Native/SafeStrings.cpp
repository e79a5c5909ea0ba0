// Texts that end within their targets: <strsafe.h>, the counting and cutting formats, texts of errors and times.
// expect: 8007007A 0123456
// expect: 1-ab! 5
// expect: xyz
// expect: w-7 8007007A toolon
// expect: 14
// expect: -1 0123456 -1 01 -1 []
// expect: No such True
// expect: 1970 Thu Jan  1 00:00:00 1970
// expect: 321 1
// expect: -1 2
#include <windows.h>
#include <windowsx.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strsafe.h>
#include <time.h>
using namespace System;

static int bySign(void* sign, const void* left, const void* right) {
    return *static_cast<int*>(sign) * (*static_cast<const int*>(left) - *static_cast<const int*>(right));
}

int main() {
    char text[8];
    HRESULT result = StringCchCopyA(text, _countof(text), "0123456789");
    Console::WriteLine("{0:X} {1}", result, gcnew String(text));
    size_t length = 0;
    if (SUCCEEDED(StringCchPrintfA(text, 8, "%d-%s", 1, "ab")) && SUCCEEDED(StringCchCatA(text, 8, "!"))) StringCchLengthA(text, 8, &length);
    Console::WriteLine("{0} {1}", gcnew String(text), length);
    wchar_t wide[4];
    StringCbCopyW(wide, sizeof wide, L"xyzw");
    Console::WriteLine(gcnew String(wide));
    wchar_t formatted[7];
    StringCchPrintfW(formatted, 7, L"%s-%d", L"w", 7);
    Console::Write("{0} ", gcnew String(formatted));
    result = StringCbPrintfW(formatted, sizeof formatted, L"%S", "toolong");
    Console::WriteLine("{0:X} {1}", result, gcnew String(formatted));
    Console::WriteLine(_scprintf("%d-%I64d", 5, 999999999999ll));

    int cut = _snprintf_s(text, _TRUNCATE, "%s", "0123456789");
    Console::Write("{0} {1} ", cut, gcnew String(text));
    cut = _snprintf_s(text, sizeof text, 2, "%s", "0123");
    Console::Write("{0} {1} ", cut, gcnew String(text));
    cut = _snprintf_s(text, sizeof text, 20, "%s", "0123456789");
    Console::WriteLine("{0} [{1}]", cut, gcnew String(text));
    strerror_s(text, ENOENT);
    Console::WriteLine("{0} {1}", (gcnew String(text))->Trim(), strerror_s(nullptr, 0, ENOENT) == EINVAL);

    __time64_t start = 0;
    tm parts;
    char line[26];
    _gmtime64_s(&parts, &start);
    asctime_s(line, &parts);
    Console::WriteLine("{0} {1}", parts.tm_year + 1900, (gcnew String(line))->TrimEnd());
    int numbers[] = {3, 1, 2}, sign = -1, wanted = 2;
    qsort_s(numbers, 3, sizeof(int), bySign, &sign);
    auto found = static_cast<int*>(bsearch_s(&wanted, numbers, 3, sizeof(int), bySign, &sign));
    Console::WriteLine("{0}{1}{2} {3}", numbers[0], numbers[1], numbers[2], (int)(found - numbers));
    Console::WriteLine("{0} {1}", GET_X_LPARAM(0x0002FFFF), GET_Y_LPARAM(0x0002FFFF));
    return 0;
}
