// Own classes and containers inside of others, in both directions.
// expect: Ann 30 a@x 2
// expect: Bob 40 - 0
// expect: 2 y
// expect: 2
// expect: True False
// expect: 00:00:00.0050000
// expect: k one
// expect: True
#include <bridge/convert.h>
#include <deque>
#include <list>
using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;
struct Person { std::string name; int age; std::optional<std::string> mail; std::vector<std::string> tags; };
public ref class Human {
public:
    property String^ Name; property int Age; property String^ Mail; property List<String^>^ Tags;
};
namespace msclr { namespace interop {
template<> inline Human^ marshal_as<Human^, Person>(Person const& p) {
    Human^ h = gcnew Human();
    h->Name = bridge::convert<String^>(p.name); h->Age = p.age; h->Mail = bridge::convert<String^>(p.mail); h->Tags = bridge::convert<List<String^>^>(p.tags);
    return h;
}
template<> inline Person marshal_as<Person, Human^>(Human^ const& h) {
    Person p;
    p.name = bridge::convert<std::string>(h->Name); p.age = h->Age; p.mail = bridge::convert<std::optional<std::string>>(h->Mail); p.tags = bridge::convert<std::vector<std::string>>(h->Tags);
    return p;
}
}}
namespace bridge {
template<class T, class U> List<T>^ convert_to(tag<List<T>^>*, std::deque<U> const& from) {
    List<T>^ to = gcnew List<T>();
    for (auto it = from.begin(); it != from.end(); ++it) to->Add(convert<T>(*it));
    return to;
}
}
int main() {
    std::map<std::string, std::vector<Person>> teams;
    teams["a"].push_back({"Ann", 30, std::string("a@x"), {"x", "y"}});
    teams["a"].push_back({"Bob", 40, std::nullopt, {}});
    auto all = convert<Dictionary<String^, List<Human^>^>^>(teams);
    for each (Human^ h in all["a"]) Console::WriteLine("{0} {1} {2} {3}", h->Name, h->Age, h->Mail == nullptr ? "-" : h->Mail, h->Tags->Count);
    std::map<std::string, std::vector<Person>> back = convert<std::map<std::string, std::vector<Person>>>(all);
    Console::WriteLine("{0} {1}", (int)back["a"].size(), convert<String^>(back["a"][0].tags[1]));
    std::deque<Person> d(back["a"].begin(), back["a"].end());
    Console::WriteLine(convert<List<Human^>^>(d)->Count);
    std::vector<std::optional<int>> o{1, std::nullopt};
    array<Nullable<int>>^ on = convert<array<Nullable<int>>^>(o);
    Console::WriteLine("{0} {1}", on[0].HasValue, on[1].HasValue);
    std::vector<std::chrono::milliseconds> ms{std::chrono::milliseconds(5)};
    Console::WriteLine(convert<array<TimeSpan>^>(ms)[0]);
    std::pair<std::string, std::map<int, std::string>> nested{"k", {{1, "one"}}};
    KeyValuePair<String^, Dictionary<int, String^>^> kv = convert<KeyValuePair<String^, Dictionary<int, String^>^>>(nested);
    Console::WriteLine("{0} {1}", kv.Key, kv.Value[1]);
    std::optional<std::vector<int>> ov;
    Console::WriteLine(convert<array<int>^>(ov) == nullptr);
    return 0;
}
