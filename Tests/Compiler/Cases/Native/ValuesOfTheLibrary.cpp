// Value types of .NET and of other assemblies as elements of C++ containers and as fields of native classes.
#include <algorithm>
#include <map>
#include <vector>
using namespace System;
using namespace System::Numerics;
using namespace Measures;

struct Event {
    DateTime when;
    Sample sample;
    int number;
};

static void Turn(array<Vector3>^ values) {
    pin_ptr<Vector3> first = &values[0];
    Vector3* begin = first;
    std::reverse(begin, begin + values->Length);
    Console::WriteLine("{0} {1}", values[0].X, values[values->Length - 1].X);
}

int main() {
    std::vector<DateTime> dates;
    dates.push_back(DateTime(2020, 1, 2));
    dates.insert(dates.begin(), DateTime(2019, 3, 4));
    std::map<int, TimeSpan> spans;
    spans[3] = TimeSpan::FromMinutes(5.0);
    Console::WriteLine("{0} {1} {2} {3}", dates[0].Year, dates[1].Day, spans[3].TotalSeconds, spans[4].Ticks);

    auto values = gcnew array<Vector3>(3);
    values[2] = Vector3(7, 8, 9);
    Turn(values);
    std::vector<Vector3> copies(values->Length, Vector3::One);
    copies[1] = values[0];
    Console::WriteLine("{0} {1} {2}", copies[0], copies[1].Z, sizeof(Vector3));

    std::vector<Sample> samples(2, Sample(1, 2.5));
    samples.push_back(Sample(3, 4.5));
    std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.Number > b.Number; });
    Console::WriteLine("{0} {1} {2} {3}", samples.size(), samples[0].Number, samples[0].Value, samples[2].Value);

    Event event;
    event.when = dates[1];
    event.sample = samples[0];
    event.number = 5;
    std::vector<Event> events(2, event);
    Console::WriteLine("{0} {1} {2}", events[1].when.Month, events[1].sample.Value, events[1].number);
}
// expect: 2019 2 300 0
// expect: 7 0
// expect: <1, 1, 1> 9 12
// expect: 3 3 4.5 2.5
// expect: 1 4.5 5
