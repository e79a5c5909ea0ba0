// Containers and vocabulary types of C++ as C# sees them, nested ones too.
// expect: counts a=2 b=1
// expect: groups 1: x,y; 2: z
// expect: distinct 1 2 3
// expect: 5 none
// expect: 1.5 s later: 02:46:41
// expect: (3, -4) squared (-7, -24)
// expect: /tmp/ü.txt
// expect: error: 2 generic
// expect: mapped 1,4,9
// expect: shared: 1 owner of two, both see 7
// expect: empty: 0 0
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

namespace native {
std::map<std::string, int> count(const std::vector<std::string>& words) {
    std::map<std::string, int> counts;
    for (const std::string& word : words) ++counts[word];
    return counts;
}

std::map<int, std::vector<std::string>> group(const std::vector<std::pair<int, std::string>>& items) {
    std::map<int, std::vector<std::string>> groups;
    for (const auto& [key, value] : items) groups[key].push_back(value);
    return groups;
}

std::optional<int> first(const std::vector<int>& numbers) { return numbers.empty() ? std::nullopt : std::optional<int>(numbers[0]); }

struct cell {
    int value = 0;
};
}

/// <summary>A value that native code shares.</summary>
public ref class Cell {
    bridge::shared_owner<native::cell>^ cell_;
    Cell(const std::shared_ptr<native::cell>& cell) : cell_(convert<bridge::shared_owner<native::cell>^>(cell)) {}

public:
    Cell() : Cell(std::make_shared<native::cell>()) {}
    ~Cell() { delete cell_; }
    Cell^ Share() { return gcnew Cell(convert<std::shared_ptr<native::cell>>(cell_)); }
    property int Value {
        int get() {
            native::cell* cell = cell_->Enter();
            try {
                return cell->value;
            } finally {
                cell_->Exit();
            }
        }
        void set(int value) {
            native::cell* cell = cell_->Enter();
            try {
                cell->value = value;
            } finally {
                cell_->Exit();
            }
        }
    }
};

/// <summary>What native code makes of containers.</summary>
public ref class Containers abstract sealed {
public:
    static Dictionary<String^, int>^ Count(array<String^>^ words) {
        return convert<Dictionary<String^, int>^>(native::count(convert<std::vector<std::string>>(words)));
    }

    static Dictionary<int, array<String^>^>^ Group(array<ValueTuple<int, String^>>^ items) {
        return convert<Dictionary<int, array<String^>^>^>(native::group(convert<std::vector<std::pair<int, std::string>>>(items)));
    }

    static HashSet<int>^ Distinct(array<int>^ numbers) {
        std::vector<int> all = convert<std::vector<int>>(numbers);
        return convert<HashSet<int>^>(std::set<int>(all.begin(), all.end()));
    }

    static Nullable<int> First(array<int>^ numbers) { return convert<Nullable<int>>(native::first(convert<std::vector<int>>(numbers))); }

    static DateTimeOffset Later(DateTimeOffset time, TimeSpan by) {
        auto point = convert<std::chrono::system_clock::time_point>(time);
        return convert<DateTimeOffset>(point + convert<std::chrono::nanoseconds>(by));
    }

    static Numerics::Complex Square(Numerics::Complex number) {
        std::complex<double> native = convert<std::complex<double>>(number);
        return convert<Numerics::Complex>(native * native);
    }

    static String^ WithExtension(String^ path, String^ extension) {
        std::filesystem::path native = convert<std::filesystem::path>(path);
        return convert<String^>(native.replace_extension(convert<std::filesystem::path>(extension)));
    }

    static String^ Describe(int error) {
        std::error_code code(error, std::generic_category());
        return String::Concat(code.value(), " ", gcnew String(code.category().name()));
    }

    static array<int>^ Map(array<int>^ numbers, Func<int, int>^ change) {
        std::function<int(int)> native = convert<std::function<int(int)>>(change);
        std::vector<int> result = convert<std::vector<int>>(numbers);
        for (int& number : result) number = native(number);
        return convert<array<int>^>(result);
    }
};
