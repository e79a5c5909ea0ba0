// gcroot in containers, pairs and algorithms of the standard library.
// expect: a b z
// expect: 1 one
// expect: 3 three
// expect: 4 5
// expect: b 2
// expect: z/b/a
// expect: 4
// expect: empty
#include <algorithm>
#include <gcroot.h>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace System;

typedef gcroot<String^> Root;

bool less(const Root& a, const Root& b) { return String::CompareOrdinal(a, b) < 0; }

struct Longer {
    bool operator()(const Root& a, const Root& b) const { return a->Length > b->Length; }
};

struct Entry {
    Root name;
    int n;
};

int main() {
    std::vector<Root> v;
    v.push_back("z");
    v.push_back(gcnew String('a', 1));
    v.insert(v.begin(), "b");
    std::sort(v.begin(), v.end(), less);
    Console::WriteLine("{0} {1} {2}", (String^)v[0], (String^)v[1], (String^)v[2]);

    std::map<int, Root> m;
    m[3] = "three";
    m[1] = String::Concat("o", "ne");
    for (auto& p : m)
        Console::WriteLine("{0} {1}", p.first, static_cast<String^>(p.second));

    std::pair<int, Root> pair(4, Root("12345"));
    Console::WriteLine("{0} {1}", pair.first, pair.second->Length);
    std::vector<Entry> entries{{"a", 1}, {"b", 2}};
    auto found = std::find_if(entries.begin(), entries.end(), [](const Entry& e) { return e.name->Equals("b"); });
    Console::WriteLine("{0} {1}", (String^)found->name, found->n);
    std::reverse(v.begin(), v.end());
    array<String^>^ all = gcnew array<String^>(static_cast<int>(v.size()));
    for (int i = 0; i < all->Length; i++)
        all[i] = v[i];
    Console::WriteLine(String::Join("/", all));
    std::vector<Root> words{"aa", "bbbb", "c"};
    std::stable_sort(words.begin(), words.end(), Longer());
    Console::WriteLine(words.front()->Length);
    std::unique_ptr<Entry> owned(new Entry{nullptr, 3});
    Console::WriteLine(owned->name == nullptr ? "empty" : "full");
    return 0;
}
