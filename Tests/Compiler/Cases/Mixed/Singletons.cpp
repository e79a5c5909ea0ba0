// Static objects and members of native classes with managed parts.
// expect: made
// expect: 1 2
// expect: 1
// expect: made
// expect: 1
// expect: dropped 1
// expect: 2
// expect: dropped 2
#include <gcroot.h>
#include <map>
#include <memory>
#include <string>
using namespace System;
using namespace System::Collections::Generic;

class Registry {
    gcroot<Dictionary<String^, int>^> numbers_;
    static Registry* instance_;
    Registry() : numbers_(gcnew Dictionary<String^, int>()) { Console::WriteLine("made"); }

public:
    Registry(const Registry&) = delete;
    static Registry& instance() {
        static Registry only;
        return only;
    }
    static Registry* pointer() {
        if (!instance_)
            instance_ = new Registry();
        return instance_;
    }
    static void drop() {
        delete instance_;
        instance_ = nullptr;
    }
    int number(String^ key) {
        int n = 0;
        if (!numbers_->TryGetValue(key, n)) {
            n = numbers_->Count + 1;
            numbers_->Add(key, n);
        }
        return n;
    }
    ~Registry() { Console::WriteLine("dropped {0}", numbers_->Count); }
};
Registry* Registry::instance_ = nullptr;

struct Cache {
    std::map<int, std::shared_ptr<Registry>> unused;
    std::map<std::string, int> hits;
    static Cache& get();
};
Cache& Cache::get() {
    static Cache cache;
    return cache;
}
int hit(const char* key) {
    Console::Write("");
    return ++Cache::get().hits[key];
}

int main() {
    Console::WriteLine("{0} {1}", Registry::instance().number("a"), Registry::instance().number("b"));
    Console::WriteLine(Registry::instance().number("a"));
    Console::WriteLine(Registry::pointer()->number("z"));
    Registry::drop();
    hit("x");
    Console::WriteLine(hit("x"));
    return 0;
}
