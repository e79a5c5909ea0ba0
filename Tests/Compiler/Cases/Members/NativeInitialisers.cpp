// Fields that are initialised with native objects where they are declared, with several constructors and without one.
// expect: 4 1
// expect: 3 2
// expect: 5
using namespace System;
#include <vector>

ref class Log {
    std::vector<int>* entries_ = new std::vector<int>(3);
    int kind_ = 1;

public:
    Log(int first) { entries_->push_back(first); }
    Log() : kind_(2) {}
    ~Log() { delete entries_; }
    property int Count { int get() { return static_cast<int>(entries_->size()); } }
    property int Kind { int get() { return kind_; } }
};

ref class Plain {
    std::vector<int>* items_ = new std::vector<int>(5);

public:
    ~Plain() { delete items_; }
    property int Count { int get() { return static_cast<int>(items_->size()); } }
};

int main() {
    Log one(7);
    Console::WriteLine("{0} {1}", one.Count, one.Kind);
    Log other;
    Console::WriteLine("{0} {1}", other.Count, other.Kind);
    Plain plain;
    Console::WriteLine(plain.Count);
    return 0;
}
