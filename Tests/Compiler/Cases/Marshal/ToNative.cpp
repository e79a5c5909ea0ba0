// marshal_as turns a String into a std::string in UTF-8.
// expect: 5
// expect: 7
// expect: True
#include <msclr/marshal_cppstd.h>
#include <string>

using namespace System;
using namespace msclr::interop;

int main() {
    std::string ascii = marshal_as<std::string>("hello");
    Console::WriteLine((int)ascii.size());
    String^ text = L"Grüße";
    std::string utf8 = marshal_as<std::string>(text);
    Console::WriteLine((int)utf8.size());
    Console::WriteLine(ascii == "hello");
    return 0;
}
