// A vector of strings from an array, and back.
// expect: 2
// expect: b,a
#include <msclr/marshal_cppstd.h>
#include <string>
#include <vector>

using namespace System;
using namespace System::Collections::Generic;
using namespace msclr::interop;

static std::vector<std::string> reversed(const std::vector<std::string>& texts) {
    return std::vector<std::string>(texts.rbegin(), texts.rend());
}

int main() {
    array<String^>^ source = {"a", "b"};
    std::vector<std::string> native;
    for each (String^ text in source)
        native.push_back(marshal_as<std::string>(text));
    Console::WriteLine((int)native.size());
    List<String^>^ result = gcnew List<String^>();
    for (const std::string& text : reversed(native))
        result->Add(marshal_as<String^>(text));
    Console::WriteLine(String::Join(",", result));
    return 0;
}
