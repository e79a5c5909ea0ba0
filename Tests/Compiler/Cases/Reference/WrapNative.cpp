// A native class made usable from .NET.
// expect: 3 items, total 60
// expect: first 10
// expect: not found: 7
// expect: ~native
#include <cstdio>
#include <map>
#include <stdexcept>

using namespace System;

class Ledger {
    std::map<int, int> entries_;

public:
    ~Ledger() { std::puts("~native"); std::fflush(stdout); }
    void put(int key, int value) { entries_[key] = value; }
    int get(int key) const { return entries_.at(key); }
    std::size_t size() const { return entries_.size(); }
    int total() const { int sum = 0; for (const auto& entry : entries_) sum += entry.second; return sum; }
};

public ref class Book {
    Ledger* ledger_;

public:
    Book() : ledger_(new Ledger()) {}
    ~Book() { this->!Book(); }
    !Book() { delete ledger_; ledger_ = nullptr; }
    property int Count { int get() { return static_cast<int>(ledger_->size()); } }
    property int Total { int get() { return ledger_->total(); } }
    property int default[int] {
        int get(int key) {
            try {
                return ledger_->get(key);
            } catch (const std::out_of_range&) {
                throw gcnew Collections::Generic::KeyNotFoundException("not found: " + key);
            }
        }
        void set(int key, int value) { ledger_->put(key, value); }
    }
};

int main() {
    Book book;
    book[1] = 10;
    book[2] = 20;
    book[3] = 30;
    Console::WriteLine("{0} items, total {1}", book.Count, book.Total);
    Console::WriteLine("first {0}", book[1]);
    try {
        Console::WriteLine(book[7]);
    } catch (Exception^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}
