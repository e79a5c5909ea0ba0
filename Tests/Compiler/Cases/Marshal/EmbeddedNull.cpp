// Strings keep null characters on both ways.
// expect: 3
// expect: 3
// expect: True
#include <msclr/marshal_cppstd.h>
#include <string>

using namespace System;
using namespace msclr::interop;

int main() {
    std::string three("a\0b", 3);
    String^ text = marshal_as<String^>(three);
    Console::WriteLine(text->Length);
    std::string back = marshal_as<std::string>(text);
    Console::WriteLine((int)back.size());
    Console::WriteLine(back == three);
    return 0;
}
