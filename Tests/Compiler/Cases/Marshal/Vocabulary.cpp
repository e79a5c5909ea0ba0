// Optional values, pairs and tuples, paths, times, complex numbers and own types, alone and inside containers.
// expect: 5 False
// expect: text True
// expect: 6 empty
// expect: given none
// expect: 1 one 2.5
// expect: (two, 2)
// expect: /tmp/ü
// expect: b.txt
// expect: 00:00:01.5000000 250
// expect: 2001-09-09 01:46:40 1000000000
// expect: 3 -4
// expect: 2 points: (1, 2) (3, 4)
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

struct NativePoint {
    double x, y;
};

value struct Point {
    double X, Y;
};

namespace msclr {
namespace interop {
template<> inline Point marshal_as<Point, NativePoint>(NativePoint const& from) {
    Point to;
    to.X = from.x;
    to.Y = from.y;
    return to;
}
}
}

int main() {
    Nullable<int> five = convert<Nullable<int>>(std::optional<int>(5));
    Nullable<int> none = convert<Nullable<int>>(std::optional<int>());
    Console::WriteLine("{0} {1}", five.Value, none.HasValue);
    Console::WriteLine("{0} {1}", convert<String^>(std::optional<std::string>("text")), convert<String^>(std::optional<std::string>()) == nullptr);
    std::optional<int> six = convert<std::optional<int>>(Nullable<int>(6));
    std::optional<int> empty = convert<std::optional<int>>(none);
    Console::WriteLine("{0} {1}", *six, empty.has_value() ? "full" : "empty");
    String^ null = nullptr;
    std::optional<std::string> given = convert<std::optional<std::string>>(gcnew String("given"));
    Console::WriteLine("{0} {1}", convert<String^>(given), convert<std::optional<std::string>>(null).has_value() ? "some" : "none");

    ValueTuple<int, String^, double> triple = convert<ValueTuple<int, String^, double>>(std::tuple<int, std::string, double>(1, "one", 2.5));
    Console::WriteLine("{0} {1} {2}", triple.Item1, triple.Item2, triple.Item3);
    std::pair<std::string, int> pair = convert<std::pair<std::string, int>>(ValueTuple<String^, int>("two", 2));
    Console::WriteLine(convert<ValueTuple<String^, int>>(pair));

    std::filesystem::path path = convert<std::filesystem::path>(gcnew String(L"/tmp/ü"));
    Console::WriteLine(convert<String^>(path));
    Console::WriteLine(convert<IO::FileInfo^>(path / "b.txt")->Name);

    TimeSpan span = convert<TimeSpan>(std::chrono::milliseconds(1500));
    Console::WriteLine("{0} {1}", span, (int)convert<std::chrono::milliseconds>(TimeSpan::FromSeconds(0.25)).count());
    std::chrono::system_clock::time_point moment{std::chrono::seconds(1000000000)};
    DateTimeOffset time = convert<DateTimeOffset>(moment);
    Console::WriteLine("{0} {1}", time.ToString("yyyy-MM-dd HH:mm:ss"),
                       (long long)std::chrono::system_clock::to_time_t(convert<std::chrono::system_clock::time_point>(time)));
    Numerics::Complex number = convert<Numerics::Complex>(std::complex<double>(3, -4));
    Console::WriteLine("{0} {1}", number.Real, convert<std::complex<float>>(number).imag());

    std::vector<NativePoint> points{{1, 2}, {3, 4}};
    List<Point>^ all = convert<List<Point>^>(points);
    Console::WriteLine("{0} points: ({1}, {2}) ({3}, {4})", all->Count, all[0].X, all[0].Y, all[1].X, all[1].Y);
    return 0;
}
