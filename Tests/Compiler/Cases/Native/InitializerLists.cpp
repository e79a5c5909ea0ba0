// std::initializer_list in managed functions: variables, arguments, ranges, with managed elements inside of the braces.
// expect: 3 5
// expect: 1 2 3 (3)
// expect: 7
// expect: 2
// expect: 2
// expect: 9 8 7 6
// expect: 5 6 7
// expect: p q
// expect: 4
// expect: aa bb
// expect: 5
// expect: 7
// expect: 12 alive 2
// expect: alive 0
#include <algorithm>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

using namespace System;

static int sum(std::initializer_list<int> list) {
    int total = 0;
    for (int i : list) total += i;
    return total;
}

static size_t count(const std::vector<std::string>& v) { return v.size(); }

static int living = 0;

struct Counted {
    int n;
    Counted(int value) : n(value) { ++living; }
    Counted(const Counted& other) : n(other.n) { ++living; }
    ~Counted() { --living; }
};

// Managed code: the list is an object in the frame of the caller.
static void show(std::initializer_list<Counted> list) {
    int total = 0;
    for (const Counted& c : list) total += c.n;
    Console::WriteLine("{0} alive {1}", total, living);
}

ref class Box {
    std::vector<int>* v_;

public:
    Box() : v_(new std::vector<int>{7, 8, 9}) {}
    ~Box() { delete v_; }
    void Put(int a) { *v_ = {a, a + 1}; }
    int Sum() {
        int total = 0;
        for (int x : *v_) total += x;
        return total;
    }
};

template<class T> static String^ join(const T& range) {
    String^ text = "";
    for (int i : range) text += i + " ";
    return text->Trim();
}

int main() {
    std::vector<int> v = {1, 2, 3};
    std::vector<int> w{4, 5};
    Console::WriteLine("{0} {1}", (int)v.size(), w[1]);
    auto list = {1, 2, 3};
    Console::WriteLine("{0} ({1})", join(list), (int)list.size());
    Console::WriteLine(sum({1, 2, Math::Max(3, 4)}));
    Console::WriteLine((int)count({"a", "b"}));
    std::map<std::string, std::vector<int>> m = {{"x", {1, 2}}, {"y", {3}}};
    Console::WriteLine((int)m["x"].size());
    v = {9, 8};
    v.insert(v.end(), {7, 6});
    Console::WriteLine(join(v));
    String^ text = "";
    for (int i : {5, 6, 7}) text += i + " ";
    Console::WriteLine(text->Trim());
    text = "";
    for (auto s : {"p", "q"}) text += gcnew String(s) + " ";
    Console::WriteLine(text->Trim());
    std::initializer_list<double> d = {1.5, 2.5};
    Console::WriteLine(*d.begin() + *(d.begin() + 1));
    std::initializer_list<std::string> names = {"aa", "bb"};
    text = "";
    for (auto& s : names) text += gcnew String(s.c_str()) + " ";
    Console::WriteLine(text->Trim());
    int n = Int32::Parse("5");
    Console::WriteLine(std::max({1, n, 3}));
    Box box;
    box.Put(3);
    Console::WriteLine(box.Sum());
    show({5, n + 2});
    Console::WriteLine("alive {0}", living);
    return 0;
}
