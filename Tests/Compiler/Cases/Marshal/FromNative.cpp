// marshal_as turns native strings into a String.
// expect: from std
// expect: from char
// expect: 5
#include <msclr/marshal_cppstd.h>
#include <string>

using namespace System;

int main() {
    std::string standard = "from std";
    Console::WriteLine(msclr::interop::marshal_as<String^>(standard));
    const char* pointer = "from char";
    Console::WriteLine(msclr::interop::marshal_as<String^>(pointer));
    std::string utf8 = "Gr\xC3\xBC\xC3\x9F" "e";
    Console::WriteLine(msclr::interop::marshal_as<String^>(utf8)->Length);
    return 0;
}
