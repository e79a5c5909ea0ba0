// Views of strings live as long as the context that made them.
// expect: grüße 7
// expect: 3 with a zero, ends with one: True
// expect: 5 4
// expect: empty: True
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace msclr::interop;

static int sizeOf(std::string_view text) { return static_cast<int>(text.size()); }

int main() {
    marshal_context context;
    std::string_view narrow = context.marshal_as<std::string_view>(gcnew String(L"grüße"));
    Console::WriteLine("{0} {1}", marshal_as<String^>(narrow), sizeOf(narrow));
    std::string_view zero = context.marshal_as<std::string_view>(gcnew String(L"a\0b", 0, 3));
    Console::WriteLine("{0} with a zero, ends with one: {1}", sizeOf(zero), zero.data()[3] == 0);
    Console::WriteLine("{0} {1}", (int)context.marshal_as<std::wstring_view>(gcnew String(L"grüße")).size(),
                       (int)context.marshal_as<std::u32string_view>(gcnew String(L"a\U0001F600bc")).size());
    String^ none = nullptr;
    Console::WriteLine("empty: {0}", context.marshal_as<std::string_view>(none).empty());
    return 0;
}
