// cliext::vector: elements with numbers, iterators, ranges, and the interfaces of .NET.
// expect: a b c |
// expect: x x x x x x |
// expect: a b |
// expect: a b c |
// expect: a x c |
// expect: a b x |
// expect: c
// expect: first a
// expect: second b
// expect: x y c |
// expect: capacity() = 4, ok = True
// expect: capacity() = 9, ok = True
// expect: c y x |
// expect: after the first y
// expect: y c d e |
// expect: all but the last: e
// expect: inserted x
// expect: e x |
// expect: y y |
// expect: y y e |
// expect: e x y y e |
// expect: e x |
// expect: True True True False
// expect: E X |
// expect: near the end x
// expect: e y x y e |
// expect: 0 0 0 0 |
// expect: e x |
// expect: 2
// expect: x x x |
// expect: e y x y e |
// expect: e y x y e |
// expect: 3
// expect: 3
// expect: one
// expect: three
// expect: zero,uno,three
// expect: 2
// expect: 2
// expect: range
// expect: range
#include <cliext/vector>

using namespace System;
typedef cliext::vector<wchar_t> V;
void show(V% c) {
    for each (wchar_t elem in c)
        Console::Write("{0} ", elem);
    Console::WriteLine("|");
}

int main() {
    V c1;
    c1.push_back(L'a');
    c1.push_back(L'b');
    c1.push_back(L'c');
    for each (wchar_t elem in c1)
        Console::Write("{0} ", elem);
    Console::WriteLine("|");
    V c2;
    c2.assign(6, L'x');
    show(c2);
    c2.assign(c1.begin(), c1.end() - 1);
    show(c2);
    c2.assign((System::Collections::Generic::IEnumerable<wchar_t>^)%c1);
    show(c2);
    c1.at(1) = L'x';
    show(c1);
    c1[1] = L'b';
    c1.back() = L'x';
    show(c1);
    c1.back_item = L'c';
    Console::WriteLine(c1.back_item);
    V::iterator it = c1.begin();
    Console::WriteLine("first {0}", *it);
    Console::WriteLine("second {0}", *++it);
    *--it = L'x';
    *++it = L'y';
    show(c1);
    V::size_type cap = c1.capacity();
    Console::WriteLine("capacity() = {0}, ok = {1}", cap, c1.size() <= cap);
    c1.reserve(cap + 5);
    Console::WriteLine("capacity() = {0}, ok = {1}", c1.capacity(), cap + 5 <= c1.capacity());
    V::const_reverse_iterator crit = c1.rbegin();
    V::const_reverse_iterator crend = c1.rend();
    for (; crit != crend; ++crit)
        Console::Write("{0} ", *crit);
    Console::WriteLine("|");
    Console::WriteLine("after the first {0}", *c1.erase(c1.begin()));
    c1.push_back(L'd');
    c1.push_back(L'e');
    show(c1);
    it = c1.end();
    Console::WriteLine("all but the last: {0}", *c1.erase(c1.begin(), --it));
    it = c1.begin();
    Console::WriteLine("inserted {0}", *c1.insert(++it, L'x'));
    show(c1);
    V c3;
    c3.insert(c3.begin(), 2, L'y');
    show(c3);
    it = c1.end();
    c3.insert(c3.end(), c1.begin(), --it);
    show(c3);
    c3.insert(c3.begin(), (System::Collections::Generic::IEnumerable<wchar_t>^)%c1);
    show(c3);
    c2 = c1;
    show(c2);
    Console::WriteLine("{0} {1} {2} {3}", c1 == c2, c1 != c3, c1 < c3, c1 >= c3);
    for (it = c1.begin(); it != c1.end(); ++it) {
        V::reference ref = *it;
        ref += (wchar_t)(L'A' - L'a');
        Console::Write("{0} ", ref);
    }
    Console::WriteLine("|");
    V::reverse_iterator rit = c3.rend();
    --rit;
    Console::WriteLine("near the end {0}", *--rit);
    *--rit = L'x';
    *++rit = L'y';
    show(c3);
    c1.resize(0);
    c1.resize(4);
    for each (wchar_t elem in c1)
        Console::Write("{0} ", (int)elem);
    Console::WriteLine("|");
    c1.swap(c2);
    show(c1);
    array<wchar_t>^ a = c1.to_array();
    Console::WriteLine(a->Length);
    V c4(3, L'x');
    show(c4);
    V c5(c3.begin(), c3.end());
    V c6(%c5);
    V c7(c6);
    show(c7);
    V c8((System::Collections::Generic::IEnumerable<wchar_t>^)%c7);
    show(c8);
    V c9(3);
    Console::WriteLine(c9.size());
    cliext::vector<String^>^ s = gcnew cliext::vector<String^>();
    s->push_back("one");
    s->push_back("three");
    Console::WriteLine(s->begin()->Length);
    for each (String^ x in s)
        Console::WriteLine(x);
    System::Collections::Generic::IList<String^>^ l = s;
    l->Insert(0, "zero");
    l[1] = "uno";
    Console::WriteLine(String::Join(",", l));
    Console::WriteLine(l->IndexOf("three"));
    l->Remove("uno");
    Console::WriteLine(s->size());
    try {
        c1.at(9);
    } catch (ArgumentOutOfRangeException^) {
        Console::WriteLine("range");
    }
    try {
        cliext::vector<int> e;
        e.pop_back();
    } catch (ArgumentOutOfRangeException^) {
        Console::WriteLine("range");
    }
}
