// cliext::map and multimap, and a map as IDictionary.
// expect: [a 1] [b 2] [c 3] |
// expect: first [a 1]
// expect: [c 3] [b 2] [a 1] |
// expect: 1
// expect: no x = True
// expect: [b 2] |
// expect: after the first [b 2]
// expect: c 0 1
// expect: c1[A] = 0
// expect: [A 10] [c 14] |
// expect: pair [[x 24] True]
// expect: [x 24] [c 14] [A 10] |
// expect: [A 10] [c 14] [x 24] |
// expect: [x 24] [c 14] [A 10] |
// expect: True True False
// expect: True False
// expect: True
// expect: 3
// expect: 5 False True
// expect: 25
// expect: A=11 c=14 x=24 y=25 z=26 A,c,x,y,z 11,14,24,25,26
// expect: no key
// expect: 5
// expect: [a 2] [b 1] [b 3] |
// expect: 2 1
#include <cliext/map>

using namespace System;
typedef cliext::map<wchar_t, int> Mymap;
typedef cliext::multimap<wchar_t, int> Multi;
template<class C> void show(C% c) {
    for each (Mymap::value_type elem in c)
        Console::Write("[{0} {1}] ", elem->first, elem->second);
    Console::WriteLine("|");
}

int main() {
    Mymap c1;
    c1.insert(Mymap::make_value(L'a', 1));
    c1.insert(Mymap::make_value(L'b', 2));
    c1.insert(Mymap::make_value(L'c', 3));
    show(c1);
    Mymap::iterator it = c1.begin();
    Console::WriteLine("first [{0} {1}]", it->first, it->second);
    Mymap::const_reverse_iterator crit = c1.rbegin();
    for (; crit != c1.rend(); ++crit)
        Console::Write("[{0} {1}] ", crit->first, crit->second);
    Console::WriteLine("|");
    Mymap::const_iterator cit = c1.begin();
    Mymap::const_reference cref = *cit;
    Console::WriteLine(cref->second);
    Mymap::pair_iter_iter pair1 = c1.equal_range(L'x');
    Console::WriteLine("no x = {0}", pair1.first == pair1.second);
    pair1 = c1.equal_range(L'b');
    for (; pair1.first != pair1.second; ++pair1.first)
        Console::Write("[{0} {1}] ", pair1.first->first, pair1.first->second);
    Console::WriteLine("|");
    it = c1.erase(c1.begin());
    Console::WriteLine("after the first [{0} {1}]", it->first, it->second);
    it = c1.end();
    it = c1.erase(c1.begin(), --it);
    Console::WriteLine("{0} {1} {2}", it->first, c1.erase(L'x'), c1.erase(L'c'));
    Console::WriteLine("c1[{0}] = {1}", L'A', c1[L'A']);
    c1[L'A'] = 10;
    c1[L'c'] = 13;
    ++c1[L'c'];
    show(c1);
    Mymap::pair_iter_bool p = c1.insert(Mymap::make_value(L'x', 24));
    Console::WriteLine("pair [[{0} {1}] {2}]", p.first->first, p.first->second, p.second);
    Mymap c2 = cliext::greater_equal<wchar_t>();
    c2.insert(c1.begin(), c1.end());
    show(c2);
    Mymap c5((System::Collections::Generic::IEnumerable<Mymap::value_type>^)%c1);
    show(c5);
    Mymap c7(c2);
    show(c7);
    Mymap c8(%c5);
    Console::WriteLine("{0} {1} {2}", c8 == c1, c8 < c7, c8 != c5);
    c8[L'A'] = 11;
    Console::WriteLine("{0} {1}", c8 == c1, c1 < c8);
    Mymap::value_compare^ vc = c1.value_comp();
    Console::WriteLine(vc(Mymap::make_value(L'a', 3), Mymap::make_value(L'b', 4)));
    array<Mymap::value_type>^ a = c1.to_array();
    Console::WriteLine(a->Length);
    System::Collections::Generic::IDictionary<wchar_t, int>^ d = %c1;
    d->Add(L'z', 26);
    d[L'y'] = 25;
    int n;
    Console::WriteLine("{0} {1} {2}", d->Count, d->ContainsKey(L'q'), d->TryGetValue(L'y', n));
    Console::WriteLine(n);
    for each (System::Collections::Generic::KeyValuePair<wchar_t, int> e in d)
        Console::Write("{0}={1} ", e.Key, e.Value);
    Console::WriteLine(String::Join(",", d->Keys) + " " + String::Join(",", d->Values));
    try {
        n = d[L'?'];
    } catch (System::Collections::Generic::KeyNotFoundException^) {
        Console::WriteLine("no key");
    }
    cliext::map<String^, cliext::map<String^, int>^> nested;
    nested["x"] = gcnew cliext::map<String^, int>();
    (*nested["x"])["y"] = 5;
    Console::WriteLine((*nested["x"])["y"]);
    Multi m;
    m.insert(Multi::make_value(L'b', 1));
    m.insert(Multi::make_value(L'a', 2));
    m.insert(Multi::make_value(L'b', 3));
    show(m);
    Console::WriteLine("{0} {1}", m.count(L'b'), m.find(L'b')->second);
}
