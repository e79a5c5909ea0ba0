// Decimal and DateTime have operators of their own.
// expect: 0.3
// expect: True
// expect: 2024-03-01
// expect: 2
using namespace System;

int main() {
    Decimal a = Decimal::Parse("0.1", Globalization::CultureInfo::InvariantCulture);
    Decimal b = a + a + a;
    Console::WriteLine(b.ToString(Globalization::CultureInfo::InvariantCulture));
    Console::WriteLine(b > a);
    DateTime day = DateTime(2024, 2, 28) + TimeSpan::FromDays(2);
    Console::WriteLine(day.ToString("yyyy-MM-dd"));
    TimeSpan difference = day - DateTime(2024, 2, 28);
    Console::WriteLine(difference.Days);
    return 0;
}
