// Wide native strings are UTF-16, like those of .NET.
// expect: 5
// expect: wide
// expect: True
#include <msclr/marshal_cppstd.h>
#include <string>

using namespace System;
using namespace msclr::interop;

int main() {
    std::wstring wide = marshal_as<std::wstring>(gcnew String(L"Grüße"));
    Console::WriteLine((int)wide.size());
    std::wstring other = L"wide";
    Console::WriteLine(marshal_as<String^>(other));
    Console::WriteLine(wide == L"Grüße");
    return 0;
}
