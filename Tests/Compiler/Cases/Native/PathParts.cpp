// Paths as texts: Visual C++'s C library and the functions of the shell that do not ask the system. What is appended has '/'.
// expect: C:|\dir\sub/|file.tar|.gz
// expect: C:\dir/file.txt 34
// expect: /a/c/d.txt True
// expect: file.txt .txt
// expect: C:\dir\file.bin C:\dir C:\dir/sub
// expect: /usr/lib /etc True
// expect: "/a b/c" c
// expect: /x/y / True
// expect: -1 World
#include <windows.h>
#include <shlwapi.h>
#include <stdlib.h>
using namespace System;

#pragma comment(lib, "shlwapi.lib")

static String^ s(const char* text) { return gcnew String(text); }

int main() {
    char drive[_MAX_DRIVE], folder[_MAX_DIR], name[_MAX_FNAME], extension[_MAX_EXT], path[_MAX_PATH];
    _splitpath_s("C:\\dir\\sub/file.tar.gz", drive, folder, name, extension);
    Console::WriteLine("{0}|{1}|{2}|{3}", s(drive), s(folder), s(name), s(extension));
    _makepath_s(path, "C", "\\dir", "file", "txt");
    char small[4];
    Console::WriteLine("{0} {1}", s(path), _makepath_s(small, "C", "\\dir", "file", "txt"));
    Console::WriteLine("{0} {1}", s(_fullpath(path, "/a/./b/../c//d.txt", sizeof path)), _fullpath(small, "name", sizeof small) == nullptr);

    strcpy_s(path, "C:\\dir\\file.txt");
    Console::WriteLine("{0} {1}", s(PathFindFileNameA(path)), s(PathFindExtensionA(path)));
    PathRenameExtensionA(path, ".bin");
    Console::Write("{0} ", s(path));
    PathRemoveFileSpecA(path);
    Console::Write("{0} ", s(path));
    PathAppendA(path, "sub");
    Console::WriteLine(s(path));
    Console::Write("{0} ", s(PathCombineA(path, "/usr", "lib")));
    Console::WriteLine("{0} {1}", s(PathCombineA(path, "/usr", "/etc")), PathIsRelativeA("x") == TRUE);
    strcpy_s(path, "/a b/c");
    PathQuoteSpacesA(path);
    Console::Write("{0} ", s(path));
    PathUnquoteSpacesA(path);
    PathStripPathA(path);
    Console::WriteLine(s(path));
    wchar_t wide[MAX_PATH] = L"/x/y.z";
    PathRemoveExtensionW(wide);
    Console::Write("{0} ", gcnew String(wide));
    PathRemoveFileSpecW(wide);
    PathRemoveFileSpecW(wide);
    Console::WriteLine("{0} {1}", gcnew String(wide), PathRemoveFileSpecW(wide) == FALSE);
    Console::WriteLine("{0} {1}", StrCmpIA("ABC", "abd"), s(StrStrIA("Hello World", "WORLD")));
    return 0;
}
