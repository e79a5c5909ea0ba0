#pragma once
/// \file
/// Copies and formats that end within their target. They return S_OK, STRSAFE_E_INSUFFICIENT_BUFFER with what fits, or
/// STRSAFE_E_INVALID_PARAMETER. Sizes count characters (Cch) or bytes (Cb). Wide formatting is an error that names the function.

#include "windows.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007A)
#define STRSAFE_E_INVALID_PARAMETER ((HRESULT)0x80070057)
#define STRSAFE_E_END_OF_FILE ((HRESULT)0x80070026)

#define BRIDGE_CHARACTER char
#define BRIDGE_SAFE(name) name##A
#define BRIDGE_LENGTH strnlen
#include <bridge/string_safe.h>

#define BRIDGE_CHARACTER wchar_t
#define BRIDGE_SAFE(name) name##W
#define BRIDGE_LENGTH wcsnlen
#include <bridge/string_safe.h>

BRIDGE_SECURE HRESULT StringCchVPrintfA(char* target, size_t size, const char* format, va_list values) {
    if (!target || !format || size == 0 || size > STRSAFE_MAX_CCH) return STRSAFE_E_INVALID_PARAMETER;
    int length = _vsnprintf(target, size, format, values);
    if (length < 0) target[0] = '\0';
    return length < 0 ? STRSAFE_E_INVALID_PARAMETER : (size_t)length < size ? S_OK : STRSAFE_E_INSUFFICIENT_BUFFER;
}

BRIDGE_SECURE HRESULT StringCchPrintfA(char* target, size_t size, const char* format, ...) {
    BRIDGE_WITH_VALUES(StringCchVPrintfA(target, size, format, values));
}

BRIDGE_SECURE HRESULT StringCbPrintfA(char* target, size_t size, const char* format, ...) {
    BRIDGE_WITH_VALUES(StringCchVPrintfA(target, size, format, values));
}

#define StringCbVPrintfA StringCchVPrintfA

BRIDGE_SECURE HRESULT StringCchVPrintfW(wchar_t* target, size_t size, const wchar_t* format, va_list values) {
    if (!target || !format || size == 0 || size > STRSAFE_MAX_CCH) return STRSAFE_E_INVALID_PARAMETER;
    return vswprintf(target, size, format, values) < 0 ? STRSAFE_E_INSUFFICIENT_BUFFER : S_OK;
}

BRIDGE_SECURE HRESULT StringCchPrintfW(wchar_t* target, size_t size, const wchar_t* format, ...) {
    BRIDGE_WITH_VALUES(StringCchVPrintfW(target, size, format, values));
}

BRIDGE_SECURE HRESULT StringCbVPrintfW(wchar_t* target, size_t size, const wchar_t* format, va_list values) {
    return StringCchVPrintfW(target, size / sizeof(wchar_t), format, values);
}

BRIDGE_SECURE HRESULT StringCbPrintfW(wchar_t* target, size_t size, const wchar_t* format, ...) {
    BRIDGE_WITH_VALUES(StringCbVPrintfW(target, size, format, values));
}

#ifdef UNICODE
#define BRIDGE_SAFE_TEXT(name) name##W
#else
#define BRIDGE_SAFE_TEXT(name) name##A
#endif
#define StringCchCopy BRIDGE_SAFE_TEXT(StringCchCopy)
#define StringCchCopyN BRIDGE_SAFE_TEXT(StringCchCopyN)
#define StringCchCat BRIDGE_SAFE_TEXT(StringCchCat)
#define StringCchCatN BRIDGE_SAFE_TEXT(StringCchCatN)
#define StringCchLength BRIDGE_SAFE_TEXT(StringCchLength)
#define StringCchPrintf BRIDGE_SAFE_TEXT(StringCchPrintf)
#define StringCchVPrintf BRIDGE_SAFE_TEXT(StringCchVPrintf)
#define StringCbCopy BRIDGE_SAFE_TEXT(StringCbCopy)
#define StringCbCopyN BRIDGE_SAFE_TEXT(StringCbCopyN)
#define StringCbCat BRIDGE_SAFE_TEXT(StringCbCat)
#define StringCbCatN BRIDGE_SAFE_TEXT(StringCbCatN)
#define StringCbLength BRIDGE_SAFE_TEXT(StringCbLength)
#define StringCbPrintf BRIDGE_SAFE_TEXT(StringCbPrintf)
#define StringCbVPrintf BRIDGE_SAFE_TEXT(StringCbVPrintf)
