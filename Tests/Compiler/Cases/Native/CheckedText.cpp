// What Visual C++ adds to the C library, for both kinds of characters, and its macros min and max.
#define UNICODE
#define _UNICODE
#include <windows.h>
#include <tchar.h>
#include <stdio.h>
#include <stdlib.h>
#include <string>
#include "CheckedText.h"

using namespace System;
using namespace std;

static String^ join(LPCTSTR left, LPCTSTR right) {
    TCHAR text[12];
    if (_tcscpy_s(text, left) != 0 || _tcscat_s(text, _countof(text), right) != 0) {
        return "too long";
    }
    return gcnew String(text);
}

static String^ size(__int64 value, size_t count) {
    char text[80];
    int length = sprintf_s(text, "%I64d|%-6I64x|%%I|%I32u|%Id", value, value, 7u, count);
    return gcnew String(text, 0, length);
}

int main() {
    Console::WriteLine(join(_T("over"), _T("all")));
    Console::WriteLine(join(_T("much too "), _T("long")));
    Console::WriteLine(size(-5000000000LL, 3));
    Console::WriteLine(_tcsicmp(_T("Ab"), _T("aB")) == 0 && _wcsnicmp(L"abX", L"aby", 3) < 0);
    Console::WriteLine("{0} {1} {2}", max(1, 2.5), min(3, 2), limit(7, 5u));
    Console::WriteLine("{0:x} {1:x}", HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED), HRESULT_FROM_WIN32(0));
    unsigned int first = 0, second = 0;
    Console::WriteLine("{0} {1}", rand_s(&first) + rand_s(&second), first != second);
    return 0;
}
// expect: overall
// expect: too long
// expect: -5000000000|fffffffed5fa0e00|%I|7|3
// expect: True
// expect: 2.5 2 5
// expect: 80070005 0
// expect: 0 True
