// A native object lives across managed calls, branches and loops.
// expect: one two three
// expect: 3
#include <msclr/marshal_cppstd.h>
#include <sstream>
#include <string>

using namespace System;
using namespace msclr::interop;

int main() {
    std::ostringstream text;
    array<String^>^ words = {"one", "two", "three"};
    int count = 0;
    for each (String^ word in words) {
        if (count > 0)
            text << ' ';
        std::string native = marshal_as<std::string>(word);
        text << native;
        ++count;
    }
    Console::WriteLine(marshal_as<String^>(text.str()));
    Console::WriteLine(count);
    return 0;
}
