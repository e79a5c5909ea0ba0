// Conversions inside of conversions: each type of the standard library within others, in both directions.
// expect: 1 x
// expect: 1 2
// expect: (1, one) False
// expect: 5
// expect: 3
// expect: 9 refused
// expect: p,q 2
// expect: True False 2
// expect: ü 2, 1 2, view ab
// expect: 1 False
// expect: 02:00:00 00:00:01.2500000 60
// expect: /a
// expect: True
// expect: 2 System.String[]
// expect: False 1
// expect: 2 1 2 2
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

typedef std::variant<int, std::string> Cell;
typedef std::map<std::string, std::optional<std::tuple<int, std::string>>> Row;

static void Maps() {
    std::map<std::string, Cell> cells{{"a", 1}, {"b", std::string("x")}};
    Dictionary<String^, Object^>^ objects = convert<Dictionary<String^, Object^>^>(cells);
    Console::WriteLine("{0} {1}", objects["a"], objects["b"]);
    std::map<std::string, Cell> back = convert<std::map<std::string, Cell>>(objects);
    Console::WriteLine("{0} {1}", std::get<int>(back["a"]), (int)back.size());
    std::vector<Row> rows{{{"k", std::tuple<int, std::string>(1, "one")}, {"n", std::nullopt}}};
    auto list = convert<List<Dictionary<String^, Nullable<ValueTuple<int, String^>>>^>^>(rows);
    Console::WriteLine("{0} {1}", list[0]["k"].Value, list[0]["n"].HasValue);
    std::optional<Cell> cell = Cell(5);
    Console::WriteLine(convert<Object^>(cell));
}

static void Sequences() {
    std::array<std::array<int, 2>, 2> matrix{{{1, 2}, {3, 4}}};
    Console::WriteLine(convert<array<array<int>^>^>(matrix)[1][0]);
    std::array<int, 3> three = convert<std::array<int, 3>>(gcnew array<int>{7, 8, 9});
    try {
        convert<std::array<int, 3>>(gcnew array<int>{7});
    } catch (ArgumentException^) {
        Console::WriteLine("{0} refused", three[2]);
    }
    std::list<std::string> texts{"p", "q"};
    Console::WriteLine("{0} {1}", String::Join(",", convert<array<String^>^>(texts)), (int)convert<std::list<std::string>>(gcnew array<String^>{"r", "s"}).size());
    std::vector<bool> flags{true, false};
    array<bool>^ both = convert<array<bool>^>(flags);
    Console::WriteLine("{0} {1} {2}", both[0], both[1], (int)convert<std::vector<bool>>(both).size());
}

static void Texts() {
    std::u8string utf8 = convert<std::u8string>(gcnew String(L"\x00FC"));
    std::u32string utf32 = convert<std::u32string>(gcnew String(L"\xD83D\xDE00"));
    std::vector<std::string_view> views{"a", "b"};
    Console::WriteLine("{0} {1}, {2} {3}, {4} {5}", convert<String^>(utf8), (int)utf8.size(), (int)utf32.size(), convert<String^>(utf32)->Length,
                       convert<String^>(std::string_view("view")), String::Join("", convert<array<String^>^>(views)));
}

static void Others() {
    std::function<std::optional<int>(std::vector<std::string>)> count = [](std::vector<std::string> v) { return v.empty() ? std::optional<int>() : (int)v.size(); };
    Func<array<String^>^, Nullable<int>>^ counts = convert<Func<array<String^>^, Nullable<int>>^>(count);
    Console::WriteLine("{0} {1}", counts(gcnew array<String^>{"a"}).Value, counts(gcnew array<String^>(0)).HasValue);
    std::optional<std::chrono::seconds> minute = convert<std::optional<std::chrono::seconds>>(Nullable<TimeSpan>(TimeSpan(0, 1, 0)));
    Console::WriteLine("{0} {1} {2}", convert<TimeSpan>(std::chrono::hours(2)), convert<TimeSpan>(std::chrono::duration<double>(1.25)), (int)minute->count());
    std::map<std::filesystem::path, int> sizes{{"/a", 1}};
    for each (String^ path in convert<Dictionary<String^, int>^>(sizes)->Keys) Console::WriteLine(path);
    std::unordered_map<int, std::unordered_set<std::string>> sets{{1, {"z"}}};
    Console::WriteLine(convert<Dictionary<int, HashSet<String^>^>^>(sets)[1]->Contains("z"));
    std::vector<std::complex<double>> numbers{{1, 2}};
    std::variant<bool, double, std::vector<std::string>> alternative = std::vector<std::string>{"e"};
    Console::WriteLine("{0} {1}", convert<array<Numerics::Complex>^>(numbers)[0].Imaginary, convert<Object^>(alternative)->GetType());
    std::pair<std::optional<int>, std::vector<int>> pair{std::nullopt, {1}};
    auto tuple = convert<ValueTuple<Nullable<int>, array<int>^>>(pair);
    Console::WriteLine("{0} {1}", tuple.Item1.HasValue, tuple.Item2->Length);
}

static void Interfaces() {
    std::deque<int> numbers{1, 2};
    IEnumerable<int>^ each = convert<IEnumerable<int>^>(numbers);
    std::vector<int> back = convert<std::vector<int>>(each);
    Console::WriteLine("{0} {1} {2}", convert<IReadOnlyList<int>^>(numbers)->Count, String::Join(" ", each), (int)back.size());
}

int main() {
    Maps();
    Sequences();
    Texts();
    Others();
    Interfaces();
    return 0;
}
