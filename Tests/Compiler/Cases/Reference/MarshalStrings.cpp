// Strings to and from native code.
// expect: 5 hello
// expect: WORLD
// expect: wide x
#include <msclr/marshal_cppstd.h>
#include <cctype>
#include <string>

using namespace System;
using namespace msclr::interop;

static std::string upper(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

int main() {
    std::string text = marshal_as<std::string>("hello");
    Console::WriteLine("{0} {1}", static_cast<int>(text.size()), marshal_as<String^>(text));
    Console::WriteLine(marshal_as<String^>(upper(marshal_as<std::string>("world"))));
    std::wstring wide = marshal_as<std::wstring>("wide x");
    Console::WriteLine(marshal_as<String^>(wide));
    return 0;
}
