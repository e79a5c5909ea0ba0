// expect: 2
// expect: 2
// expect: 3 []
// Generic lambdas with managed code, called without arguments for their packs.
using namespace System;

int main() {
    int calls = 0;
    auto count = [&calls](auto&&... xs) { calls += (int)sizeof...(xs); Console::WriteLine("{0}", calls); };
    count(1, 2);
    count();
    auto none = [](int n, auto... xs) { int all[] = {n, xs...}; Console::WriteLine("{0} [{1}]", all[0], sizeof...(xs) == 0 ? "" : "?"); };
    none(3);
    return 0;
}
