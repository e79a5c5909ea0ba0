// Choices with managed operands where objects are initialised: globals, members, bases, statics, arrays, conditions, ranges.
// expect: value default -1 shared
// expect: anon bee anon value
// expect: True ex
// expect: new ex
// expect: True False False True
// expect: ex new 1 False
// expect: once 2
// expect: key=4
// expect: a.b.c.
// expect: condition two thrown
// expect: 01 heap value value
// expect: 3 comma 4
#include <msclr/marshal_cppstd.h>
#include <cstdio>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
using namespace System;
using namespace msclr::interop;

ref struct Settings {
    static int calls;
    static String^ Get(String^ key) { return key == "set" ? "value" : nullptr; }
    static String^ Once() { calls++; return "once"; }
};

std::string text(String^ s) { return s ? marshal_as<std::string>(s) : "-"; }

std::string given = Settings::Get("set") ? marshal_as<std::string>(Settings::Get("set")) : "default";
std::string missing = Settings::Get("no") != nullptr ? marshal_as<std::string>(Settings::Get("no")->Trim()) : std::string("default");
const int size = Settings::Get("no") ? Settings::Get("no")->Length : -1;

struct Base {
    std::string name;
    Base(const std::string& n) : name(n) {}
    virtual ~Base() {}
};

struct Derived : Base {
    std::string extra = Settings::Get("set") ? marshal_as<std::string>(Settings::Get("set")) : "x";
    static std::string shared;
    Derived(String^ s) : Base(s ? marshal_as<std::string>(s) : "anon") {}
    Derived(String^ s, int n) : Derived(n > 0 ? s : nullptr) {}
};
std::string Derived::shared = Settings::Get("no") ? text(Settings::Get("no")) : "shared";

ref class Wrapper {
    Derived* native;

public:
    Wrapper(String^ s) : native(s == nullptr ? nullptr : new Derived(s)) {}
    ~Wrapper() { delete native; }
    property String^ Name {
        String^ get() { return native ? marshal_as<String^>(native->name) : nullptr; }
        void set(String^ value) {
            if (native && value && value->Length > 0) native->name = marshal_as<std::string>(value);
            else if (!native) native = new Derived(value != nullptr ? value : "new");
        }
    }
    bool Is(String^ s) { return native != nullptr && s != nullptr && native->name == marshal_as<std::string>(s); }
    bool IsNot(String^ s) { return !(native != nullptr && s != nullptr) || native->name != marshal_as<std::string>(s); }
    String^ Describe(Wrapper^ other) {
        return gcnew String((other && other->native ? other->native->name : native ? native->name : std::string("none")).c_str());
    }
    int Compare(Wrapper^ other) { return other == nullptr || other->native == nullptr ? 1 : native->name.compare(other->native->name); }
};

const std::string& once() {
    static std::string s = Settings::Once() ? marshal_as<std::string>(Settings::Once()) : "";
    return s;
}

int main() {
    std::printf("%s %s %d %s\n", given.c_str(), missing.c_str(), size, Derived::shared.c_str());
    Derived a(nullptr), b("bee"), c("cee", 0);
    std::printf("%s %s %s %s\n", a.name.c_str(), b.name.c_str(), c.name.c_str(), a.extra.c_str());
    Wrapper w(nullptr), x("ex");
    Console::WriteLine("{0} {1}", w.Name == nullptr, x.Name);
    w.Name = nullptr;
    x.Name = "";
    Console::WriteLine("{0} {1}", w.Name, x.Name);
    Console::WriteLine("{0} {1} {2} {3}", x.Is("ex"), x.Is(nullptr), x.IsNot("ex"), x.IsNot(nullptr));
    Console::WriteLine("{0} {1} {2} {3}", x.Describe(nullptr), x.Describe(%w), x.Compare(nullptr), x.Compare(%w) > 0);
    once();
    std::printf("%s %d\n", once().c_str(), Settings::calls);

    String^ no = nullptr;
    std::map<std::string, int> map;
    map[no ? marshal_as<std::string>(no) : "key"] = no ? no->Length : 4;
    for (auto& entry : map) std::printf("%s=%d\n", entry.first.c_str(), entry.second);
    for (char letter : no ? marshal_as<std::string>(no) : std::string("abc")) std::printf("%c.", letter);
    std::printf("\n");
    if (std::string s = no ? marshal_as<std::string>(no) : "condition"; !s.empty()) std::printf("%s ", s.c_str());
    switch (no ? marshal_as<std::string>(no).size() : std::string("xy").size()) {
        case 2: std::printf("two ");
    }
    try { throw std::runtime_error(no ? marshal_as<std::string>(no) : "thrown"); }
    catch (const std::exception& e) { std::printf("%s\n", e.what()); }
    std::string words[] = { no ? marshal_as<std::string>(no) : "0", no ? "n" : text("1") };
    Derived* heap = no ? new Derived(no) : new Derived("heap");
    auto counted = Settings::Get("set") ? std::shared_ptr<Derived>(new Derived(Settings::Get("set"))) : std::shared_ptr<Derived>();
    const Base& bound = no ? static_cast<const Base&>(Derived(no)) : *counted;
    std::printf("%s%s %s %s %s\n", words[0].c_str(), words[1].c_str(), heap->name.c_str(), counted->name.c_str(), bound.name.c_str());
    delete heap;
    int k = 0;
    do { k++; } while (k < 3 && (no == nullptr || text(no->ToUpper()) != "X") && map.size() == 1);
    std::printf("%d ", k);
    std::string last = (k++, no ? marshal_as<std::string>(no) : "comma");
    std::printf("%s %d\n", last.c_str(), k);
    return 0;
}
