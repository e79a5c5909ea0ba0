// Wide and narrow literals, joined and escaped.
// expect: wide narrow
// expect: "quoted" \ 'single'
// expect: AB
using namespace System;

int main() {
    String^ wide = L"wide ";
    Console::WriteLine(wide + "narrow");
    Console::WriteLine("\"quoted\" \\ 'single'");
    Console::WriteLine("\x41"
                       "B");
    return 0;
}
