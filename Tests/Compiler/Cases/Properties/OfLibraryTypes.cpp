// Properties of the class library, static and of instances, values and handles.
// expect: 11
// expect: 2024 2
// expect: True
// expect: 90
using namespace System;

int main() {
    String^ text = "hello world";
    Console::WriteLine(text->Length);
    DateTime day(2024, 2, 29);
    Console::WriteLine("{0} {1}", day.Year, day.Month);
    Console::WriteLine(String::Empty->Length == 0);
    TimeSpan span = TimeSpan::FromMinutes(1.5);
    Console::WriteLine(span.TotalSeconds);
    return 0;
}
