// Strict UTF-8 refuses what the usual conversions replace.
// expect: True 9
// expect: 0 0
// expect: replaced U+FFFD, 3 bytes
// expect: lone surrogate at 2
// expect: bad byte at 1: FF
// expect: truncated: E2-82
// expect: surrogate in UTF-8 refused
// expect: a zero stays: 3
// expect: refused text
#include <bridge/convert.h>
#include <bridge/utf8.h>

using namespace System;
using namespace System::Text;
using bridge::from_strict_utf8;
using bridge::to_strict_utf8;

static std::string twice(const std::string& text) { return text + text; }

static void Decode(const char* bytes, String^ format) {
    try {
        Console::WriteLine(from_strict_utf8(bytes));
    } catch (DecoderFallbackException^ e) {
        Console::WriteLine(format, e->Index, BitConverter::ToString(e->BytesUnknown));
    }
}

int main() {
    String^ text = L"aü€\xD83D\xDE00";
    std::string bytes = to_strict_utf8(text);
    Console::WriteLine("{0} {1}", from_strict_utf8(bytes) == text, (int)twice(bytes).size() - 11);
    Console::WriteLine("{0} {1}", (int)to_strict_utf8("").size(), from_strict_utf8(std::string())->Length);
    String^ lone = L"ab\xD83D";
    std::string replaced = bridge::convert<std::string>(lone);
    Console::WriteLine("replaced U+{0:X4}, {1} bytes", (int)bridge::convert<String^>(replaced)[2], (int)replaced.size() - 2);
    try {
        to_strict_utf8(lone);
    } catch (EncoderFallbackException^ e) {
        Console::WriteLine("lone surrogate at {0}", e->Index);
    }
    Decode("a\xFF", "bad byte at {0}: {1}");
    Decode("\xE2\x82", "truncated: {1}");
    Decode("\xED\xA0\x80", "surrogate in UTF-8 refused");
    Console::WriteLine("a zero stays: {0}", from_strict_utf8(std::string("a\0b", 3))->Length);
    try {
        to_strict_utf8(nullptr);
    } catch (ArgumentNullException^ e) {
        Console::WriteLine("refused {0}", e->ParamName);
    }
    return 0;
}
