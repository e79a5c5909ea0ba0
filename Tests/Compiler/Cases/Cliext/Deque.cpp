// cliext::deque: both ends, and insertion that moves the nearer one.
// expect: a b c d d d e |
// expect: d 3
// expect: a + + + b c d d d e |
// expect: b c d d d e |
// expect: c d d d |
// expect: !
// expect: 166 -1683 -99 98
#include <cliext/deque>

using namespace System;
template<class C> void show(C% c) {
    for each (wchar_t elem in c)
        Console::Write("{0} ", elem);
    Console::WriteLine("|");
}

int main() {
    cliext::deque<wchar_t> d(3, L'd');
    d.push_front(L'c');
    d.push_front(L'b');
    d.push_back(L'e');
    cliext::deque<wchar_t>::iterator di = d.begin() + 2;
    d.push_front(L'a');
    show(d);
    Console::WriteLine("{0} {1}", *di, di - d.begin());
    d.insert(d.begin() + 1, 3, L'+');
    show(d);
    d.erase(d.begin(), d.begin() + 4);
    show(d);
    d.pop_front();
    d.pop_back();
    show(d);
    d.front() = L'!';
    Console::WriteLine(d.front_item);
    cliext::deque<int> n;
    for (int i = 0; i < 100; ++i) {
        n.push_back(i);
        n.push_front(-i);
        if (i % 3 == 0) {
            n.pop_back();
        }
    }
    int sum = 0;
    for each (int i in n)
        sum += i;
    Console::WriteLine("{0} {1} {2} {3}", n.size(), sum, n[0], n[n.size() - 1]);
}
