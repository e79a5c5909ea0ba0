// The address of what a native function returns by reference, with and without managed arguments.
// expect: 3
// expect: 3
// expect: True
using namespace System;
#include <string>

struct series {
    int size = 0;
};

struct store {
    series only;
    series& open(const std::string& key) {
        only.size = static_cast<int>(key.size());
        return only;
    }
    series& last() { return only; }
};

ref class Key {
public:
    std::string ToNative() { return "abc"; }
};

ref class Store {
    store* native_;

public:
    Store() : native_(new store) {}
    ~Store() { delete native_; }
    series* Open(Key^ key) { return &native_->open(key->ToNative()); }
    series* Last() { return &native_->last(); }
};

int main() {
    Store s;
    series* opened = s.Open(gcnew Key());
    Console::WriteLine(opened->size);
    Console::WriteLine(s.Last()->size);
    Console::WriteLine(opened == s.Last());
    return 0;
}
