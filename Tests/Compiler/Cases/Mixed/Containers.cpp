// Handles in containers, smart pointers and templates of C++.
// expect: 5
// expect: 18
// expect: 9
// expect: apple fig pear
// expect: 3
// expect: zero:0 one:1 
// expect: FOUR
// expect: shared four
#include <algorithm>
#include <functional>
#include <memory>
#include <gcroot.h>
#include <set>
#include <vector>
#include <list>
#include <unordered_map>
using namespace System;

template <class T> struct Box {
    T value;
    T get() const { return value; }
};
template <class F> int twice(F f, int n) { return f(f(n)); }
template <class T, class C> void sorted(std::vector<T>& v, C c) { std::sort(v.begin(), v.end(), c); }
int grow(int n) { return Math::Abs(n) * 3; }
bool byText(const gcroot<String^>& a, const gcroot<String^>& b) { return String::CompareOrdinal(a, b) < 0; }

struct Less {
    bool operator()(const gcroot<String^>& a, const gcroot<String^>& b) const {
        return String::CompareOrdinal(a, b) < 0;
    }
};

struct Item {
    gcroot<String^> name;
    int n;
    Item(String^ s, int n) : name(s), n(n) {}
};

int main() {
    Box<gcroot<String^>> box = {gcnew String("boxed")};
    Console::WriteLine(box.get()->Length);
    Console::WriteLine(twice(grow, -2));
    std::function<int(int)> f = grow;
    Console::WriteLine(twice(f, 1));
    std::vector<gcroot<String^>> v;
    for each (String^ s in gcnew array<String^>{"pear", "apple", "fig"})
        v.push_back(s);
    sorted(v, byText);
    Console::WriteLine("{0} {1} {2}", (String^)v[0], (String^)v[1], (String^)v[2]);
    std::set<gcroot<String^>, Less> set(v.begin(), v.end());
    set.insert(gcnew String("fig"));
    Console::WriteLine(set.size());
    std::list<Item> items;
    items.push_back(Item("one", 1));
    items.push_front(Item(String::Concat("ze", "ro"), 0));
    GC::Collect();
    for (const Item& item : items)
        Console::Write("{0}:{1} ", (String^)item.name, item.n);
    Console::WriteLine();
    std::unordered_map<int, std::unique_ptr<Item>> map;
    map[4].reset(new Item("four", 4));
    Console::WriteLine(map[4]->name->ToUpper());
    std::shared_ptr<Item> shared = std::make_shared<Item>(*map[4]);
    shared->name = gcnew String("shared");
    Console::WriteLine("{0} {1}", (String^)shared->name, (String^)map[4]->name);
    return 0;
}
