// Maps and sets become dictionaries and sets, with everything inside, and back.
// expect: a=1 b=2
// expect: ü: x,y
// expect: 2 True
// expect: 3,5
// expect: 2 1
// expect: 7 8
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

int main() {
    std::map<std::string, int> counts{{"b", 2}, {"a", 1}};
    SortedDictionary<String^, int>^ sorted = convert<SortedDictionary<String^, int>^>(counts);
    Console::WriteLine("a={0} b={1}", sorted["a"], sorted["b"]);

    std::unordered_map<std::string, std::vector<std::string>> nested{{"\xC3\xBC", {"x", "y"}}};
    Dictionary<String^, List<String^>^>^ lists = convert<Dictionary<String^, List<String^>^>^>(nested);
    for each (KeyValuePair<String^, List<String^>^> each in lists)
        Console::WriteLine("{0}: {1}", each.Key, String::Join(",", each.Value));

    Dictionary<int, String^>^ names = gcnew Dictionary<int, String^>();
    names->Add(1, "one");
    names->Add(2, "two");
    std::map<int, std::string> back = convert<std::map<int, std::string>>(names);
    Console::WriteLine("{0} {1}", (int)back.size(), back[2] == "two");

    std::set<int> odd{5, 3};
    Console::WriteLine(String::Join(",", convert<SortedSet<int>^>(odd)));
    HashSet<String^>^ words = gcnew HashSet<String^>();
    words->Add("x");
    words->Add("y");
    std::unordered_set<std::string> unordered = convert<std::unordered_set<std::string>>(words);
    Console::WriteLine("{0} {1}", (int)unordered.size(), (int)unordered.count("y"));

    std::vector<std::pair<int, int>> pairs{{7, 8}};
    array<KeyValuePair<int, int>>^ both = convert<array<KeyValuePair<int, int>>^>(pairs);
    Console::WriteLine("{0} {1}", both[0].Key, both[0].Value);
    return 0;
}
