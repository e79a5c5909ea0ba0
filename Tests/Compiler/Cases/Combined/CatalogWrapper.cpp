// A catalogue of a C++ library as a managed collection: optional, variant, iterators, exceptions.
// expect: 1:pen:2.5
// expect: 2:book:12
// expect: 3:cup:1.5
// expect: 2:book:12 True 3:cup:1.5
// expect: 1 book
// expect: vector
// expect: a1bbc
// expect: x[1]y[1]
// expect: 1 3
// expect: 00:00:01.5000000
#include <string>
#include <vector>
#include <list>
#include <iterator>
#include <algorithm>
#include <sstream>
#include <iostream>
#include <stdexcept>
#include <optional>
#include <variant>
#include <string_view>
#include <chrono>
#include <gcroot.h>
#include <msclr/marshal_cppstd.h>
using namespace System;
using namespace System::Collections::Generic;
using namespace msclr::interop;
struct Item { int id; std::string name; double price; bool operator<(const Item& o) const { return price < o.price; } };
class Catalog {
    std::vector<Item> items_;
public:
    void add(int id, std::string name, double price) { items_.push_back({id, std::move(name), price}); }
    const std::vector<Item>& items() const { return items_; }
    std::optional<Item> find(std::string_view n) const { for (auto& i : items_) if (i.name == n) return i; return std::nullopt; }
    std::variant<int, std::string> key(int i) const { if (i % 2) return items_[i].name; return items_[i].id; }
    template<class Pred> size_t count(Pred p) const { return std::count_if(items_.begin(), items_.end(), p); }
};
public ref class ItemView {
public:
    initonly int Id; initonly String^ Name; initonly double Price;
    ItemView(const Item& i) : Id(i.id), Name(marshal_as<String^>(i.name)), Price(i.price) {}
    virtual String^ ToString() override { return String::Format("{0}:{1}:{2}", Id, Name, Price); }
};
public ref class CatalogView : IEnumerable<ItemView^> {
    Catalog* c_;
    ref class Enumerator : IEnumerator<ItemView^> {
        Catalog* c_; int i_ = -1;
    public:
        Enumerator(Catalog* c) : c_(c) {}
        ~Enumerator() {}
        virtual bool MoveNext() { return ++i_ < (int)c_->items().size(); }
        virtual void Reset() { i_ = -1; }
        virtual property ItemView^ Current { ItemView^ get() = IEnumerator<ItemView^>::Current::get { return gcnew ItemView(c_->items()[i_]); } }
        virtual property Object^ Current2 { Object^ get() = System::Collections::IEnumerator::Current::get { return Current; } }
    };
public:
    CatalogView() : c_(new Catalog) {}
    ~CatalogView() { this->!CatalogView(); }
    !CatalogView() { delete c_; c_ = nullptr; }
    void Add(int id, String^ name, double price) { c_->add(id, marshal_as<std::string>(name), price); }
    virtual IEnumerator<ItemView^>^ GetEnumerator() { return gcnew Enumerator(c_); }
    virtual System::Collections::IEnumerator^ GetEnumerator2() = System::Collections::IEnumerable::GetEnumerator { return GetEnumerator(); }
    ItemView^ Find(String^ name) { auto r = c_->find(marshal_as<std::string>(name)); return r ? gcnew ItemView(*r) : nullptr; }
    String^ Key(int i) { auto k = c_->key(i); return std::holds_alternative<int>(k) ? std::get<int>(k).ToString() : marshal_as<String^>(std::get<std::string>(k)); }
    ItemView^ Cheapest() { return gcnew ItemView(*std::min_element(c_->items().begin(), c_->items().end())); }
    property ItemView^ default[int] { ItemView^ get(int i) { try { return gcnew ItemView(c_->items().at(i)); } catch (const std::out_of_range& e) { throw gcnew IndexOutOfRangeException((gcnew String(e.what()))->Substring(0, 6)); } } }
};
int main() {
    CatalogView v;
    v.Add(1, "pen", 2.5); v.Add(2, "book", 12); v.Add(3, "cup", 1.5);
    for each (ItemView^ i in %v) Console::WriteLine(i);
    Console::WriteLine("{0} {1} {2}", v.Find("book"), v.Find("x") == nullptr, v.Cheapest());
    Console::WriteLine("{0} {1}", v.Key(0), v.Key(1));
    try { v[7]; } catch (IndexOutOfRangeException^ e) { Console::WriteLine(e->Message); }
    std::ostringstream os; os << "a" << 1 << std::string(2, 'b') << marshal_as<std::string>("c"); Console::WriteLine(marshal_as<String^>(os.str()));
    std::list<std::string> l{"x", "y"}; std::string joined; for (const auto& s : l) joined += s + marshal_as<std::string>(String::Format("[{0}]", (int)s.size()));
    Console::WriteLine(gcnew String(joined.c_str()));
    std::vector<double> d(3); std::generate(d.begin(), d.end(), [n = 0.0]() mutable { return n += Math::PI > 3 ? 1 : 2; });
    Console::WriteLine("{0} {1}", d[0], d.back());
    auto ms = std::chrono::milliseconds(1500); Console::WriteLine(TimeSpan::FromMilliseconds((double)ms.count()));
    return 0;
}
