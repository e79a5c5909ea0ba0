// Function templates over native types with managed bodies: every instantiation has its own native code.
// expect: 1, 2.5, 4
// expect: 7, 8
// expect: 3
// expect: 2
// expect: Item(5) Item(6)
// expect: x=1 y=2
using namespace System;
#include <list>
#include <map>
#include <string>
#include <vector>

template<class Native>
array<double>^ copy(const std::vector<Native>& source) {
    array<double>^ result = gcnew array<double>(static_cast<int>(source.size()));
    for (int i = 0; i < result->Length; ++i)
        result[i] = source[i];
    return result;
}

template<template<class...> class Container, class T>
void printSize(const Container<T>& source) {
    using Holder = Container<T>;
    Holder again(source.begin(), source.end());
    Console::WriteLine(static_cast<int>(again.size()));
}

template<class T>
String^ describe(const std::vector<T>& items) {
    String^ text = "";
    for (const T& item : items)
        text += (text->Length > 0 ? " " : "") + gcnew String(T::title()) + "(" + item.value() + ")";
    return text;
}

// Declared after the template that is instantiated with it.
class Item {
    int value_;

public:
    explicit Item(int value) : value_(value) {}
    int value() const { return value_; }
    static const wchar_t* title() { return L"Item"; }
};

template<class K, class V, class... Rest>
String^ pairs(const std::map<K, V, Rest...>& entries) {
    String^ text = "";
    for (auto it = entries.begin(); it != entries.end(); ++it)
        text += (text->Length > 0 ? " " : "") + static_cast<wchar_t>(it->first) + "=" + it->second;
    return text;
}

int main() {
    Console::WriteLine(String::Join(", ", copy(std::vector<double>{1, 2.5, 4})));
    Console::WriteLine(String::Join(", ", copy<int>({7, 8})));
    printSize(std::list<int>{1, 2, 3});
    printSize(std::vector<std::string>{"a", "b"});
    Console::WriteLine(describe(std::vector<Item>{Item(5), Item(6)}));
    Console::WriteLine(pairs(std::map<char, int>{{'x', 1}, {'y', 2}}));
    return 0;
}
