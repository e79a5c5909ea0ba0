// enum class: underlying types, conversions, Parse, GetNames, as a dictionary key.
// expect: Wednesday 3
// expect: 5 Friday
// expect: Red,Green,Blue
// expect: Blue
// expect: 8
// expect: weekend
using namespace System;
using namespace System::Collections::Generic;

public enum class Day { Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday };
public enum class Color : Byte { Red = 1, Green, Blue = Red + 4 };
private enum struct Wide : long long { Big = 8 };

static bool IsWeekend(Day day) { return day == Day::Sunday || day == Day::Saturday; }

int main() {
    Day day = Day::Wednesday;
    Console::WriteLine("{0} {1}", day, static_cast<int>(day));
    Console::WriteLine("{0:d} {0}", static_cast<Day>(5));
    Console::WriteLine(String::Join(",", Enum::GetNames(Color::typeid)));
    Console::WriteLine(Enum::Parse(Color::typeid, "blue", true));
    Console::WriteLine(static_cast<long long>(Wide::Big));
    Dictionary<Day, String^>^ names = gcnew Dictionary<Day, String^>();
    names[Day::Sunday] = IsWeekend(Day::Sunday) ? "weekend" : "work";
    Console::WriteLine(names[Day::Sunday]);
    return 0;
}
