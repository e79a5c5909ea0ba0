// cliext::pair and make_pair.
// expect: [y, 4]
// expect: True
// expect: True False True
// expect: False
// expect: True
#include <cliext/utility>

using namespace System;

int main() {
    cliext::pair<wchar_t, int> p(L'x', 3);
    p = cliext::make_pair(L'y', 4);
    Console::WriteLine("[{0}, {1}]", p.first, p.second);
    cliext::pair<wchar_t, int> q(%p);
    Console::WriteLine(p == q);
    p.swap(q);
    cliext::pair<String^, int> s("a", 1), t("a", 2);
    Console::WriteLine("{0} {1} {2}", s < t, s >= t, s != t);
    Console::WriteLine(s.Equals(%t));
    Console::WriteLine(p.Equals(%q));
}
