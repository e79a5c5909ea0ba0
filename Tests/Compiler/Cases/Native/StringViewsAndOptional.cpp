// Newer parts of the standard library.
// expect: 3
// expect: lo
// expect: 0
// options: --std c++17
#include <optional>
#include <string>
#include <string_view>

using namespace System;

static std::optional<int> find(std::string_view text, char wanted) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == wanted)
            return static_cast<int>(i);
    return std::nullopt;
}

int main() {
    std::string text = "hello";
    std::optional<int> index = find(text, 'l');
    Console::WriteLine(index.value() + 1);
    Console::WriteLine(gcnew String(text.substr(3).c_str()));
    Console::WriteLine(find(text, 'x').value_or(0));
    return 0;
}
