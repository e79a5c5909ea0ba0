// Null is a handle to C++ too, also where templates of native headers pass it on.
#include <any>
#include <memory>
#include <vcclr.h>
#include <vector>
using namespace System;

struct Item {
    std::string name;
    gcroot<Object^> tag;
    Item(const char* n, Object^ t) : name(n), tag(t) {}
    bool tagged() const { return static_cast<Object^>(tag) != nullptr; }
};

int main() {
    std::vector<Item> items;
    items.emplace_back("one", nullptr);
    items.push_back(Item("two", 5));
    auto made = std::make_unique<Item>("three", nullptr);
    auto shared = std::make_shared<Item>("four", nullptr);
    for (auto& item : items) Console::WriteLine("{0} {1}", gcnew String(item.name.c_str()), item.tagged());
    Console::WriteLine(made->tagged() || shared->tagged());
    std::any any = gcroot<String^>("any");
    Console::WriteLine(static_cast<String^>(std::any_cast<gcroot<String^>>(any)));
    return 0;
}
// expect: one False
// expect: two True
// expect: False
// expect: any
