// Managed values in native memory: global variables, static members and members of native classes.
// expect: 3 3 False
// expect: Second
// expect: held text
// expect: 2000 00:00:05
// expect: 42 2001 7
// expect: 9
// expect: Open Closed 6
using namespace System;
using namespace System::Runtime::InteropServices;

value struct Count {
    int Number;
    void Add(int more) { Number += more; }
};

private enum class Step { First, Second };

private enum class Door { Open, Closed } front, back = Door::Closed;

value class Weight {
public:
    int Grams;
} light;

static Count counted;
Count copied;
Step step;
static GCHandle handle;
static DateTime start;
TimeSpan length;

class Record {
public:
    Record() : after(7) {}
    IntPtr word;
    DateTime day;
    int after;
    static Count made;
};

Count Record::made;

int main() {
    counted.Number = 1;
    counted.Add(2);
    copied = counted;
    Count^ boxed = copied;
    Console::WriteLine("{0} {1} {2}", copied.Number, boxed->Number, handle.IsAllocated);
    step = Step::Second;
    Console::WriteLine(step);
    handle = GCHandle::Alloc("held text");
    Console::WriteLine(handle.Target);
    handle.Free();
    start = DateTime(2000, 1, 1);
    length = TimeSpan::FromSeconds(5.0);
    Console::WriteLine("{0} {1}", start.Year, length);
    Record* record = new Record();
    record->word = IntPtr(42);
    record->day = DateTime(2001, 2, 3);
    Console::WriteLine("{0} {1} {2}", record->word, record->day.Year, record->after);
    delete record;
    Record::made.Add(9);
    Console::WriteLine(Record::made.Number);
    light.Grams = 6;
    Console::WriteLine("{0} {1} {2}", front, back, light.Grams);
    return 0;
}
