// Generic lambdas with packs and with parameters that have no name.
using namespace System;

int main() {
    // expect: 1
    // expect: 2.5
    auto all = [](auto... values) { (Console::WriteLine(values), ...); };
    all(1, 2.5);
    // expect: 3
    // expect: 1 x
    auto forwarded = [](auto&&... values) {
        Console::WriteLine((int)sizeof...(values));
        (Console::Write(values), ...);
        Console::WriteLine();
    };
    forwarded(1, L' ', gcnew String("x"));
    // expect: 0
    // expect:
    forwarded();
    // expect: called
    // expect: called
    auto unnamed = [](auto) { Console::WriteLine("called"); };
    unnamed(1);
    unnamed(2.5);
    // expect: 1 0
    // expect: 2 2
    // expect: text 1
    auto first = [](auto a, auto... rest) { Console::WriteLine("{0} {1}", a, (int)sizeof...(rest)); };
    first(1);
    first(2, 3, 4);
    first(gcnew String("text"), gcnew String("rest"));
    // expect: 6 4.5
    int start = 1;
    auto sum = [&start](auto... values) { Console::Write(""); return (start + ... + values); };
    Console::WriteLine("{0} {1}", sum(2, 3), sum(1.5, 2));
    return 0;
}
