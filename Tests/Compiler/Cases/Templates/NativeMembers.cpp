// Members of native class templates, and member templates of native classes, with managed bodies.
// expect: item 4
// expect: item 2.5
// expect: text abc
// expect: Int32 list of 2
// expect: stored 7
// expect: [log] a1
// expect: 1 2
// expect: 15
using namespace System;
using namespace System::Collections::Generic;
#include <msclr/marshal_cppstd.h>
#include <string>
#include <vector>

template<class T>
struct Conversion {
    using Managed = String^;
    static String^ From(const T& value) { return String::Format("item {0}", value); }
};

template<>
struct Conversion<std::string> {
    using Managed = String^;
    static String^ From(const std::string& value) { return "text " + msclr::interop::marshal_as<String^>(value); }
};

template<class T>
struct Conversion<std::vector<T>> {
    using Managed = List<T>^;
    static List<T>^ From(const std::vector<T>& values) {
        List<T>^ list = gcnew List<T>();
        for (typename std::vector<T>::size_type i = 0; i < values.size(); ++i)
            list->Add(values[i]);
        return list;
    }
};

template<class T>
typename Conversion<T>::Managed convert(const T& value) { return Conversion<T>::From(value); }

template<class T>
class Store {
    T value_;
    std::vector<T> old_;

public:
    explicit Store(T value) : value_(value) {}
    String^ Show() const;
    void Set(T value) {
        old_.push_back(value_);
        value_ = value;
        Console::Write("");
    }
};

template<class T>
String^ Store<T>::Show() const {
    return "stored " + (value_ + static_cast<int>(old_.size()) - 1);
}

struct Log {
    std::string prefix;

    template<class T>
    static void write(T^ value) { Console::WriteLine("[log] {0}", value); }

    template<class T>
    void print(const std::vector<T>& items) const {
        String^ text = "";
        for (const T& i : items)
            text += msclr::interop::marshal_as<String^>(prefix) + i + " ";
        Console::WriteLine(text->Trim());
    }

    template<int N>
    int scaled(int x) { Console::Write(""); return x * N + static_cast<int>(prefix.size()); }
};

int main() {
    Console::WriteLine(convert(4));
    Console::WriteLine(convert(2.5));
    Console::WriteLine(convert(std::string("abc")));
    List<int>^ list = convert(std::vector<int>{1, 2});
    Console::WriteLine("{0} list of {1}", list[0].GetType()->Name, list->Count);
    Store<int> store(3);
    store.Set(7);
    Console::WriteLine(store.Show());
    Log::write(String::Concat("a", 1));
    Log log;
    log.print(std::vector<int>{1, 2});
    Console::WriteLine(log.scaled<5>(3));
    return 0;
}
