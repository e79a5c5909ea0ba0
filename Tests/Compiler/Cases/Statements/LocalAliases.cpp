// Local types and aliases that name constants, variables and lambdas of the function.
#include <array>
#include <string>
#include <type_traits>
#include <vector>
using namespace System;

template<class T, class F> auto map(array<T>^ items, F f) {
    using R = decltype(f(items[0]));
    auto result = gcnew array<R>(items->Length);
    for (int i = 0; i < items->Length; i++) result[i] = f(items[i]);
    return result;
}

int main() {
    // expect: 1 3 16
    constexpr int count = 4;
    using Row = std::array<int, count>;
    struct Line { int x[count]; };
    static_assert(count == 4, "checked by C++");
    Row row{1, 2};
    Line line;
    line.x[0] = 3;
    Console::WriteLine("{0} {1} {2}", row[0], line.x[0], (int)sizeof(Line));
    // expect: 2.5 5
    const int two = 2;
    std::vector<std::array<double, two>> pairs(1);
    pairs[0][1] = 2.5;
    constexpr auto square = [](int x) { return x * x; };
    static_assert(square(2) == 4);
    int numbers[square(2)];
    numbers[3] = 5;
    Console::WriteLine("{0} {1}", pairs[0][1], numbers[3]);
    // expect: 1 1 2
    std::vector<std::string> texts{"a"};
    using Iterator = decltype(texts.begin());
    typedef decltype(texts) Texts;
    using Element = std::remove_reference<decltype(texts[0])>::type;
    Iterator it = texts.begin();
    Texts others;
    others.push_back("q");
    Element element = "ee";
    Console::WriteLine("{0} {1} {2}", (int)it->size(), (int)others.size(), (int)element.size());
    // expect: 1.5 s1 xx
    auto halves = map(gcnew array<int>{1}, [](int x) { return x * 1.5; });
    auto names = map(gcnew array<int>{1}, [](int x) -> String^ { return "s" + x; });
    String^ text = "x";
    using Handle = decltype(text);
    Handle doubled = text + text;
    Console::WriteLine("{0} {1} {2}", halves[0], names[0], doubled);
    // expect: 7
    // expect: 8
    for (auto& n : [] { return std::vector<int>{7, 8}; }()) Console::WriteLine(n);
    return 0;
}
