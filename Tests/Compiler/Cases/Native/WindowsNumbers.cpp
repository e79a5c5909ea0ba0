// Names that Visual C++ adds to the C library: numbers as text, the environment, limits, aligned memory, files and folders; headers of Windows by their own names.
// expect: 255 ff -12 fffffff4 -9223372036854775808 18446744073709551615
// expect: 22 <> 34
// expect: 06ThreeTHREEthree00-
// expect: True False True 123
// expect: True 3 2 1 197121
#include <Direct.h>
#include <WinError.h>
#include <Wingdi.h>
#include <float.h>
#include <io.h>
#include <limits.h>
#include <malloc.h>
#include <process.h>
#include <stdlib.h>
#include <string.h>
#include <string>

using namespace System;

static std::string numbers() {
    char text[70];
    std::string all = _itoa(255, text, 10);
    all += std::string(" ") + _itoa(255, text, 16) + " " + _itoa(-12, text, 10) + " " + _itoa(-12, text, 16);
    _i64toa_s(_I64_MIN, text, sizeof(text), 10);
    all += std::string(" ") + text;
    _ui64toa_s(_UI64_MAX, text, 10);
    return all + " " + text;
}

static std::string mistakes() {
    char text[3] = "ab";
    int radix = _itoa_s(5, text, 1);
    std::string rest = text;
    return std::to_string(radix) + " <" + rest + "> " + std::to_string(_itoa_s(12345, text, 10));
}

static std::string environment() {
    char text[8];
    size_t length;
    char* copy;
    _putenv_s("BRIDGE_WORD", "Three");
    std::string all = std::to_string(getenv_s(&length, text, "BRIDGE_WORD")) + std::to_string(length) + text;
    _strupr_s(text);
    all += text;
    _putenv_s("BRIDGE_WORD", "");
    return all + _strlwr(text) + std::to_string(_dupenv_s(&copy, &length, "BRIDGE_WORD")) + std::to_string(length) + (copy == NULL ? "-" : copy);
}

static bool isAligned() {
    void* place = _aligned_malloc(100, 64);
    bool result = reinterpret_cast<size_t>(place) % 64 == 0;
    _aligned_free(place);
    return result;
}

int main() {
    Console::WriteLine(gcnew String(numbers().c_str()));
    Console::WriteLine(gcnew String(mistakes().c_str()));
    Console::WriteLine(gcnew String(environment().c_str()));
    double nothing = Double::NaN;
    Console::WriteLine("{0} {1} {2} {3}", _isnan(nothing), _finite(nothing), isAligned(), _atoi64("123"));
    COLORREF color = RGB(1, 2, 3);
    Console::WriteLine("{0} {1} {2} {3} {4}", _access("/", 0) == 0 && _getpid() > 0, GetBValue(color), GetGValue(color), GetRValue(color), color);
    return HRESULT_CODE(E_INVALIDARG) == 87 && _mkdir("/") != 0 ? 0 : 1;
}
