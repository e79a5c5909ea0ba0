// Enums of the class library as arguments and results.
// expect: Thursday
// expect: 5
// expect: True
using namespace System;

int main() {
    DateTime day(2024, 2, 29);
    Console::WriteLine(day.DayOfWeek);
    String^ text = "Hello world";
    Console::WriteLine(text->IndexOf(" ", StringComparison::Ordinal));
    Console::WriteLine(String::Equals("ABC", "abc", StringComparison::OrdinalIgnoreCase));
    return 0;
}
