#include "texts.H"
#include "..\Shared\Names.h"
#include <WINDOWS.H>
#include <version>

using namespace System;

/// <summary>Grüße.</summary>
public ref class Greeting {
public:
    static String^ Text() { return L"Grüße"; }
};

int main() {
    Console::OutputEncoding = System::Text::Encoding::UTF8;
    Console::WriteLine("{0} {1} {2}", Greeting::Text(), WIDE_TEXT, SHARED_NAME + static_cast<int>(sizeof(DWORD)));
    return 0;
}
