// Sources written for Windows include its headers by habit, whatever the case, and write paths with backslashes.
#include "windowshabits.H"
#include "..\NATIVE\WindowsHabits.Names.h"
#include <TCHAR.h>
#include <Windows.h>
#include <comdef.h>
#include <crtdbg.h>
#include <stdio.h>
#include <time.h>

using namespace System;

BOOL APIENTRY DllMain(HMODULE, DWORD reason, LPVOID) {
    UNREFERENCED_PARAMETER(reason);
    return TRUE;
}

static int copy(_In_z_ LPCSTR text) {
    char small[4];
    char large[16];
    return strcpy_s(small, text) != 0 && strcpy_s(large, sizeof(large), text) == 0 ? static_cast<int>(strlen(large)) : -1;
}

static int format() {
    char text[_countof("1234567890")];
    return sprintf_s(text, "%d-%s", 12, "ab") + sprintf_s(text, sizeof(text), "%s", "too long for this") + _stricmp("ABC", "abc");
}

int main() {
    _ASSERTE(sizeof(DWORD) == 4 && sizeof(LONG) == 4);
    Console::WriteLine(copy("four"));
    Console::WriteLine(format());
    Console::WriteLine(NAMES + LEVEL);
    Console::WriteLine(SUCCEEDED(S_OK) && FAILED(E_FAIL) && MAKEWORD(1, 2) == 0x0201);
    try {
        _com_issue_error(E_INVALIDARG);
    } catch (const _com_error& e) {
        Console::WriteLine("{0:x}", static_cast<int>(e.Error()));
    }
    GUID id = {0x12, 3, 4, {5, 6, 7, 8, 9, 10, 11, 12}};
    Console::WriteLine(id != GUID_NULL && IsEqualGUID(id, id) && id == id);
    return _tcslen(_T("x")) == 1 ? 0 : 1;
}
// expect: 4
// expect: 4
// expect: 12
// expect: True
// expect: 80070057
// expect: True
