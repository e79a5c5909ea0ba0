// Characters outside of ASCII, written directly and as escapes.
// expect: Grüße 5
// expect: é
// expect: 😀 2
// expect: tab	end
// expect: lone D83D
using namespace System;
using namespace System::Text;

int main() {
    Console::OutputEncoding = gcnew UTF8Encoding(false);
    String^ greeting = L"Grüße";
    Console::WriteLine("{0} {1}", greeting, greeting->Length);
    Console::WriteLine(L"\u00e9");
    String^ smile = L"\U0001F600";
    Console::WriteLine("{0} {1}", smile, smile->Length);
    Console::WriteLine("tab\tend");
    String^ lone = L"a\xD83D";
    Console::WriteLine("lone {0:X4}", (int)lone[1]);
    return 0;
}
