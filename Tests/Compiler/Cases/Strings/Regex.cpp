// Regular expressions with groups.
// expect: 2024 02
// expect: a-b-c
using namespace System;
using namespace System::Text::RegularExpressions;

int main() {
    Match^ match = Regex::Match("on 2024-02-29", "(\\d+)-(\\d+)");
    Console::WriteLine("{0} {1}", match->Groups[1]->Value, match->Groups[2]->Value);
    Console::WriteLine(Regex::Replace("a1b22c", "[0-9]+", "-"));
    return 0;
}
