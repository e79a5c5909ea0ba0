// Parsing, listing and comparing enumerators.
// expect: Beta
// expect: 3
// expect: True
// expect: Alpha Beta Gamma
using namespace System;

public enum class Letter { Alpha, Beta, Gamma };

int main() {
    Letter letter = safe_cast<Letter>(Enum::Parse(Letter::typeid, "Beta"));
    Console::WriteLine(letter);
    Console::WriteLine(Enum::GetValues(Letter::typeid)->Length);
    Console::WriteLine(Letter::Alpha < Letter::Gamma);
    Console::WriteLine(String::Join(" ", Enum::GetNames(Letter::typeid)));
    return 0;
}
