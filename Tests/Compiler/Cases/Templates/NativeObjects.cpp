// Every way to write a native object in a template with managed code: declarations, temporaries, new, arrays, ranges, members.
// expect: 1 2 3 4
// expect: 5 6 7
// expect: 0 8 9 0
// expect: 3 0
// expect: 6 abc
// expect: 10
// expect: 11 12
// expect: 13
using namespace System;
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

struct Number {
    int value = 1;
    Number() = default;
    Number(int v) : value(v) {}
    int get() const { return value; }
    static Number make(int v) { return Number(v); }
    Number operator+(const Number& other) const { return Number(value + other.value); }
};

template<class T>
String^ declared() {
    T a;
    T b(2);
    T c{3};
    T d = T(4);
    return String::Format("{0} {1} {2} {3}", a.get(), b.get(), c.get(), d.get());
}

template<class T>
String^ temporaries() {
    const T& a = T(5);
    auto b = T{6};
    return String::Format("{0} {1} {2}", a.get(), b.get(), (T(3) + T::make(4)).get());
}

template<class T, int N>
String^ pointers() {
    T* a = new T[N];
    T* b = new T(8);
    std::unique_ptr<T> c(new T{9});
    T* d = new T;
    a[0].value = d->value = 0;
    String^ text = String::Format("{0} {1} {2} {3}", a[0].get(), b->get(), c->get(), d->get());
    delete[] a;
    delete b;
    delete d;
    return text;
}

template<class T>
String^ arrays() {
    T values[3] = {T(1), T(2), T()};
    int scalars[2] = {};
    values[2].value = static_cast<int>(sizeof(values) / sizeof(T));
    return String::Format("{0} {1}", values[2].get(), scalars[1]);
}

template<class T>
String^ ranges(std::vector<T> items) {
    int sum = 0;
    for (const auto& item : items)
        sum += item.get();
    std::string text;
    for (char c = 'a'; c < 'd'; ++c)
        text += c;
    return String::Format("{0} {1}", sum, gcnew String(text.c_str()));
}

template<class T>
int nested(const std::map<int, std::vector<T>>& map) {
    int sum = 0;
    for (auto it = map.begin(); it != map.end(); ++it)
        for (typename std::vector<T>::size_type i = 0; i < it->second.size(); ++i)
            sum += it->second[i].get();
    Console::Write("");
    return sum;
}

template<class T>
std::pair<T, T> both(int a, int b) {
    Console::Write("");
    return std::pair<T, T>(T(a), T(b));
}

template<class T, int (T::*Member)() const>
String^ call(const T& object) {
    return gcnew String("") + (object.*Member)();
}

int main() {
    Console::WriteLine(declared<Number>());
    Console::WriteLine(temporaries<Number>());
    Console::WriteLine(pointers<Number, 3>());
    Console::WriteLine(arrays<Number>());
    Console::WriteLine(ranges<Number>({1, 2, 3}));
    Console::WriteLine(nested<Number>({{1, {4, 5}}, {2, {1}}}));
    auto pair = both<Number>(11, 12);
    Console::WriteLine("{0} {1}", pair.first.get(), pair.second.get());
    Console::WriteLine(call<Number, &Number::get>(Number(13)));
    return 0;
}
