// Raw, wide, Unicode and concatenated literals; escapes, embedded NULs, names beyond ASCII.
// expect: C:\dir "quoted"
// expect: two
// expect: lines
// expect: abcd
// expect: 3 0
// expect: é € 𝄞 4
// expect: 65 8364
// expect: größer 7
// expect: tab	end
using namespace System;

int main() {
    String^ raw = R"(C:\dir "quoted")";
    Console::WriteLine(raw);
    Console::WriteLine(LR"x(two
lines)x");
    String^ joined = "ab" L"cd";
    Console::WriteLine(joined);
    String^ zero = L"a\0b";
    Console::WriteLine("{0} {1}", zero->Length, (int)zero[1]);
    String^ accents = "é € \U0001D11E";
    Console::WriteLine("{0} {1}", accents, accents->Substring(2)->Length);
    wchar_t letter = L'\x41';
    Char euro = L'€';
    Console::WriteLine("{0} {1}", (int)letter, (int)euro);
    int größe = 7;
    Console::WriteLine("größer {0}", größe);
    Console::WriteLine("tab\tend");
    return 0;
}
