// cliext::set and multiset with the default order, others and functions of the program; compared with SortedSet.
// expect: a b c |
// expect: [x True]
// expect: [b False]
// expect: x c b a |
// expect: x c b a |
// expect: x c b a |
// expect: a b c x |
// expect: b
// expect: 1 1 0
// expect: b c x |
// expect: x c b a |
// expect: True
// expect: False
// expect: True
// expect: 0001112233|
// expect: 3 3
// expect: apple fig pear fig
// expect: apple pear fig |
// expect: True
// expect: x
// expect: True
// expect: InvalidOperationException
// expect: InvalidOperationException
// expect: InvalidOperationException
#include <cliext/set>

using namespace System;
typedef cliext::set<wchar_t> S;
template<class C> void show(C% c) {
    for each (wchar_t elem in c)
        Console::Write("{0} ", elem);
    Console::WriteLine("|");
}

bool longer(String^ a, String^ b) { return a->Length > b->Length; }

int main() {
    S c1;
    c1.insert(L'c');
    c1.insert(L'a');
    c1.insert(L'b');
    show(c1);
    S::pair_iter_bool p = c1.insert(L'x');
    Console::WriteLine("[{0} {1}]", *p.first, p.second);
    p = c1.insert(L'b');
    Console::WriteLine("[{0} {1}]", *p.first, p.second);
    S c2 = cliext::greater_equal<wchar_t>();
    c2.insert(c1.begin(), c1.end());
    show(c2);
    S c4(c1.begin(), c1.end(), cliext::greater<wchar_t>());
    show(c4);
    S c5(c4);
    show(c5);
    S c6(%c1);
    show(c6);
    S::pair_iter_iter e = c1.equal_range(L'b');
    for (; e.first != e.second; ++e.first)
        Console::WriteLine(*e.first);
    Console::WriteLine("{0} {1} {2}", c1.count(L'a'), c1.erase(L'a'), c1.erase(L'q'));
    show(c1);
    c1 = c4;
    show(c1);
    Console::WriteLine(c1 == c4);
    S::key_compare^ k = c4.key_comp();
    Console::WriteLine(k(L'a', L'b'));
    S::value_compare^ v = c6.value_comp();
    Console::WriteLine(v(L'a', L'b'));
    cliext::multiset<int> m;
    for (int i = 0; i < 10; ++i)
        m.insert(i% 4);
    for each (int i in m)
        Console::Write(i);
    Console::WriteLine("|");
    Console::WriteLine("{0} {1}", m.count(1), m.erase(1));
    cliext::set<String^> w;
    w.insert("pear");
    w.insert("fig");
    w.insert("apple");
    for each (String^ s in w)
        Console::Write(s + " ");
    Console::WriteLine(*w.lower_bound("b"));
    cliext::set<String^> byLength(gcnew cliext::set<String^>::key_compare(&longer));
    byLength.insert(w.begin(), w.end());
    for each (String^ s in byLength)
        Console::Write(s + " ");
    Console::WriteLine("|");
    cliext::set<int> big;
    Random^ r = gcnew Random(1);
    System::Collections::Generic::SortedSet<int>^ ref = gcnew System::Collections::Generic::SortedSet<int>();
    for (int i = 0; i < 20000; ++i) {
        int n = r->Next(3000);
        if (r->Next(3) == 0) {
            if ((big.erase(n) != 0) != ref->Remove(n))
                Console::WriteLine("differs");
        } else if (big.insert(n).second != ref->Add(n))
            Console::WriteLine("differs");
    }
    Console::WriteLine(ref->SetEquals(%big));
    int h = 0;
    S::reverse_iterator ri = c6.rbegin();
    Console::WriteLine(*ri);
    cliext::set<int>::iterator it = big.end();
    int last = 99999;
    while (it != big.begin()) {
        --it;
        if (*it >= last)
            Console::WriteLine("order");
        last = *it;
        ++h;
    }
    Console::WriteLine(h == big.size());
    try {
        ++big.end();
    } catch (Exception^ x) {
        Console::WriteLine(x->GetType()->Name);
    }
    try {
        --big.begin();
    } catch (Exception^ x) {
        Console::WriteLine(x->GetType()->Name);
    }
    try {
        *big.end();
    } catch (Exception^ x) {
        Console::WriteLine(x->GetType()->Name);
    }
}
