// Comparisons that C++20 reads as others: a != b as !(a == b), a < b as (a <=> b) < 0, also with the operands swapped.
// expect: set 3
// expect: True False
// expect: True True
// expect: True False
#include <compare>
#include <string>
#include <vcclr.h>

using namespace System;

struct Stamp {
    int number;
    auto operator<=>(const Stamp&) const = default;
};

struct Limit {
    int number;
    bool operator==(int other) const { return number == other; }
};

struct Holder {
    gcroot<array<int>^> values;
    int length(size_t least) {
        if (values != nullptr && values->Length >= static_cast<int>(least)) Console::WriteLine("set {0}", values->Length);
        return values != nullptr ? 1 : 0;
    }
};

ref class Checks {
    Stamp* version_ = new Stamp{2};
    Limit* limit_ = new Limit{7};
    int value_ = 7;

public:
    ~Checks() { delete version_; delete limit_; }
    bool IsOlder(String^ text) { return *version_ < Stamp{text->Length}; }
    bool Equals(int value) { return value == *limit_ && !(value_ != *limit_); }
    static bool InOrder(String^ text) {
        std::string a = "a", b = "b";
        return a < b && b >= a && text->Length > 0;
    }
};

int main() {
    Holder holder;
    holder.values = gcnew array<int>(3);
    int set = holder.length(2);
    holder.values = nullptr;
    Checks checks;
    Console::WriteLine("{0} {1}", set > holder.length(2), set == 2);
    Console::WriteLine("{0} {1}", checks.IsOlder("abc"), checks.Equals(7));
    Console::WriteLine("{0} {1}", Checks::InOrder("x"), checks.IsOlder("ab"));
}
