// A template that shows any native container as a managed collection.
// expect: 1 2 3
// expect: 3
// expect: a, b
// expect: 2.5
// expect: released
using namespace System;
using namespace System::Collections::Generic;
#include <list>
#include <msclr/marshal_cppstd.h>
#include <string>
#include <vector>

using msclr::interop::marshal_as;

template<class Container, class Managed>
ref class Sequence : IEnumerable<Managed> {
    const Container* items_;

    ref class Cursor : IEnumerator<Managed> {
        List<Managed>^ items_;
        int index_ = -1;

    public:
        Cursor(List<Managed>^ items) : items_(items) {}
        ~Cursor() {}
        virtual bool MoveNext() { return ++index_ < items_->Count; }
        virtual void Reset() { index_ = -1; }
        virtual property Managed Current { Managed get() { return items_[index_]; } }
        virtual property Object^ CurrentObject {
            Object^ get() = System::Collections::IEnumerator::Current::get { return items_[index_]; }
        }
    };

public:
    Sequence(const Container& items) : items_(new Container(items)) {}
    ~Sequence() { this->!Sequence(); Console::WriteLine("released"); }
    !Sequence() { delete items_; items_ = nullptr; }

    property int Count { int get() { return static_cast<int>(items_->size()); } }

    List<Managed>^ ToList() {
        List<Managed>^ list = gcnew List<Managed>();
        for (auto i = items_->begin(); i != items_->end(); ++i)
            list->Add(Element(*i));
        return list;
    }

    virtual IEnumerator<Managed>^ GetEnumerator() { return gcnew Cursor(ToList()); }
    virtual System::Collections::IEnumerator^ GetObjects() = System::Collections::IEnumerable::GetEnumerator {
        return GetEnumerator();
    }

private:
    static Managed Element(const typename Container::value_type& item) {
        if constexpr (__is_class(typename Container::value_type))
            return marshal_as<Managed>(item);
        else
            return item;
    }
};

int main() {
    Sequence<std::vector<int>, int>^ numbers = gcnew Sequence<std::vector<int>, int>(std::vector<int>{1, 2, 3});
    Console::WriteLine(String::Join(" ", static_cast<IEnumerable<int>^>(numbers)));
    Console::WriteLine(numbers->Count);
    Sequence<std::list<std::string>, String^> words(std::list<std::string>{"a", "b"});
    Console::WriteLine(String::Join(", ", static_cast<IEnumerable<String^>^>(%words)));
    for each (double d in gcnew Sequence<std::vector<double>, double>(std::vector<double>(1, 2.5)))
        Console::WriteLine(d);
    return 0;
}
