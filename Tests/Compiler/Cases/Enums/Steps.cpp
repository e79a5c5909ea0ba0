// ++ and -- on managed enumerations: variables, fields, properties, .NET's own.
// expect: Tue
// expect: Wed
// expect: Tue Wed
// expect: Tue Mon
// expect: Mon Tue Wed
// expect: Tuesday
using namespace System;

public enum class Day : short { Mon, Tue, Wed };

ref struct Diary {
    property Day Opened;
    static Day Last = Day::Tue;
};

int main() {
    Day day = Day::Mon;
    day++;
    Console::WriteLine(day);
    Console::WriteLine(++day);
    Day before = day--;
    Console::WriteLine("{0} {1}", day, before);
    Diary^ diary = gcnew Diary();
    diary->Opened++;
    --Diary::Last;
    Console::WriteLine("{0} {1}", diary->Opened, Diary::Last);
    String^ all = "";
    for (Day d = Day::Mon; d <= Day::Wed; d++) all += d.ToString() + " ";
    Console::WriteLine(all->Trim());
    DayOfWeek week = DayOfWeek::Monday;
    ++week;
    Console::WriteLine(week);
    return 0;
}
