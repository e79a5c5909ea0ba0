// A managed operand of ?:, && and || inside of native expressions runs only where C++ comes to it.
// expect: [] [a] [bx] [x]
// expect: null, none!, Ann
// expect: Years
// expect: -2 8
// expect: Old
// expect: 1
// expect: Old Old
// expect: 3
// expect: 4 8
// expect: 0 1 2
// expect: 0 after 2
#include <msclr/marshal_cppstd.h>
#include <cstdio>
#include <string>
#include <vector>
using namespace System;
using namespace msclr::interop;

ref class Person {
public:
    property String^ Name;
    int age;
    int asked;
    int Years() { Console::WriteLine("Years"); return age; }
    bool IsOld() { Console::Write(asked++ > 0 ? " Old\n" : age > 3 ? "Old\n" : "Old"); return true; }
    bool IsOver(int limit) { asked++; return age > limit; }
};

struct Size { int width, height; };

int twice(int n) { return 2 * n; }
int pair(bool a, bool b) { return a * 2 + b; }
bool yes() { return true; }

std::string text(String^ s) { return s ? marshal_as<std::string>(s) : std::string(); }
std::string longer(String^ s) { return (s == nullptr ? std::string() : marshal_as<std::string>(s)) + "x"; }

template <class... T> int overAll(Person^ p, T... limits) { return twice((p->IsOver(twice(limits)) && ...)); }

int main() {
    Person^ none = nullptr;
    Person^ ann = gcnew Person;
    ann->Name = "Ann";
    ann->age = 4;
    std::printf("[%s] [%s] [%s] [%s]\n", text(nullptr).c_str(), text("a").c_str(), longer("b").c_str(), longer(nullptr).c_str());
    std::printf("%s, ", none ? marshal_as<std::string>(none->Name).c_str() : "null");
    std::string name = (none != nullptr ? marshal_as<std::string>(none->Name) : "none") + "!";
    std::printf("%s, %s\n", name.c_str(), ann ? marshal_as<std::string>(ann->Name).c_str() : "null");

    int years = twice(ann ? ann->Years() : -1);
    std::printf("%d %d\n", twice(none ? none->Years() : -1), years);
    std::printf("%d\n", pair(none && none->IsOld(), ann && ann->IsOld()));
    ann->age = 3;
    ann->asked = 0;
    int both = pair(yes() && ann->IsOld(), (yes() && ann->IsOld()) || ann->IsOld());
    std::printf("%d\n", both);

    ann->age = 4;
    Size size{ ann ? ann->age : 5, none ? none->age + twice(none->Years()) : twice(ann->age) };
    std::printf("%d %d\n", size.width, size.height);

    ann->asked = 0;
    int all = overAll(ann, 5, 1);
    std::vector<std::string> names{ "a", "b", "Ann" };
    int i = 0;
    while (i < (int)names.size() && (none != nullptr || names[i] != marshal_as<std::string>(ann->Name->Trim()))) i++;
    std::printf("%d %d %d\n", all, ann->asked, i);

    bool equal = yes() && none != nullptr && name == marshal_as<std::string>(none->Name);
    if (none != nullptr && name.size() == (size_t)none->Name->Length && name == marshal_as<std::string>(none->Name)) equal = true;
    if (name.empty() || none == nullptr || name.compare(marshal_as<std::string>(none->Name)) == 0) name = "after";
    std::printf("%d %s %d\n", equal, name.c_str(), none || names.empty() ? 1 : 2);
    return 0;
}
