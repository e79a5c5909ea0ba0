// What names stand for: results of a get of one's own, members of a base class, bit-fields, fields of a value class; lifetimes.
// expect: Ada 36
// expect: 5 6
// expect: 50 6
// expect: 2 17 3
// expect: 7 seven
// expect: constructed 2
// expect: alive 2
// expect: destroyed 0
// expect: sum 11
// expect: 1 2 3
#include <functional>
#include <string>
#include <utility>

using namespace System;

namespace People {
class Person {
    std::string name_;
    int age_;

public:
    Person(const char* name, int age) : name_(name), age_(age) {}
    const std::string& name() const { return name_; }
    int age() const { return age_; }
};

template<std::size_t I> auto get(const Person& person) {
    if constexpr (I == 0)
        return person.name();
    else
        return person.age();
}
}

template<> struct std::tuple_size<People::Person> : std::integral_constant<std::size_t, 2> {};
template<> struct std::tuple_element<0, People::Person> {
    using type = std::string;
};
template<> struct std::tuple_element<1, People::Person> {
    using type = int;
};

struct Padding {
    virtual ~Padding() = default;
};
struct Members {
    int first, second;
};
struct Derived : Padding, Members {};

struct Bits {
    int a : 3;
    unsigned b : 5;
    int rest;
};

value struct Entry {
    int Key;
    String^ Text;
};

static int living = 0;

struct Counted {
    Counted() { ++living; }
    Counted(const Counted&) { ++living; }
    ~Counted() { --living; }
};

struct Both {
    Counted left, right;
};

static void lifetimes() {
    Both both;
    Console::WriteLine("constructed {0}", living);
    auto& [left, right] = both;
    Console::WriteLine("alive {0}", living);
}

ref class Numbers {
    int total_;

public:
    int Sum(const std::pair<int, int>& pair) {
        auto [a, b] = pair;
        total_ = a + b;
        return total_;
    }
};

int main() {
    auto [name, age] = People::Person("Ada", 36);
    Console::WriteLine("{0} {1}", gcnew String(name.c_str()), age);

    Derived derived;
    derived.first = 5;
    derived.second = 6;
    auto& [first, second] = derived;
    Console::WriteLine("{0} {1}", first, second);
    first = 50;
    auto [copied, other] = derived;
    copied = 7;
    Console::WriteLine("{0} {1}", derived.first, other);

    Bits bits{2, 17, 3};
    auto [a, b, rest] = bits;
    Console::WriteLine("{0} {1} {2}", a, b, rest);

    Entry entry;
    entry.Key = 7;
    entry.Text = "seven";
    auto [key, text] = entry;
    Console::WriteLine("{0} {1}", key, text);

    lifetimes();
    Console::WriteLine("destroyed {0}", living);
    Console::WriteLine("sum {0}", (gcnew Numbers())->Sum({5, 6}));

    int values[] = {1, 2, 3};
    auto& [one, two, three] = values;
    std::function<int(int)> add = [&two](int n) { return two + n; };
    Console::WriteLine("{0} {1} {2}", one, add(0), three);
    return 0;
}
