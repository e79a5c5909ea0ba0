// A String survives the way to native code and back.
// expect: True
// expect: True
#include <msclr/marshal_cppstd.h>
#include <string>

using namespace System;
using namespace msclr::interop;

static std::string echo(const std::string& text) { return text; }

static bool Survives(String^ text) {
    return marshal_as<String^>(echo(marshal_as<std::string>(text))) == text;
}

int main() {
    Console::WriteLine(Survives(""));
    Console::WriteLine(Survives(L"日本語 \U0001F600 é"));
    return 0;
}
