// Characters of temporaries are copied before these die; those of lasting objects are read in place.
// expect: 400 t
// expect: 400 t
// expect: 400 t
// expect: 300 s
// expect: 300 s
// expect: 500 x
// expect: 12 p
// expect: 300 m
// expect: 0
#include <msclr/marshal_cppstd.h>
#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>

using namespace System;
using namespace msclr::interop;

struct Points {
    std::array<char, 12> characters;
    std::string_view view() const { return {characters.data(), characters.size()}; }
};

static std::string many(int count, char c) { return std::string(count, c); }
static const std::string& same(const std::string& text) { return text; }
static std::string_view longest(std::initializer_list<std::string> texts) {
    static std::string kept;
    kept = *std::max_element(texts.begin(), texts.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return kept;
}
static Points points() {
    Points p;
    p.characters.fill('p');
    return p;
}

static void Show(String^ text) { Console::WriteLine("{0} {1}", text->Length, text[0]); }

int main() {
    Show(marshal_as<String^>(many(400, 't')));
    Show(marshal_as<String^>(same(many(400, 't'))));
    Show(marshal_as<String^>(std::string_view(many(400, 't')).substr(0)));
    std::string lasting = many(300, 's');
    Show(marshal_as<String^>(lasting));
    Show(marshal_as<String^>(std::string_view(lasting)));
    Show(marshal_as<String^>(longest({many(500, 'x'), lasting})));
    Show(marshal_as<String^>(points().view()));
    Show(marshal_as<String^>(lasting.replace(0, 300, 300, 'm').c_str()));
    Console::WriteLine(marshal_as<String^>(std::string_view())->Length);
    return 0;
}
