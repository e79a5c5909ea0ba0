// cliext::hash_set, hash_map and the two with repeated keys: buckets, hashes, rules of the program; compared with Dictionary.
// expect: a b c
// expect: 16 0.1875 4
// expect: 128 0.0234375 0.25
// expect: 1616896120 570892832
// expect: True True False
// expect: x True False
// expect: 1 True 1 3
// expect: True
// expect: a c x
// expect: x
// expect: 2
// expect: 3 9
// expect: 111
// expect: 3
// expect: 0 0 0 2 2 2
// expect: 3 3
// expect: four=4 one=1 three=3 two=2
// expect: 2 False True
// expect: 2 6 apple
// expect: [1, x] [1, z] [2, y]
// expect: True True True
#include <cliext/hash_map>
#include <cliext/hash_set>

using namespace System;
typedef cliext::hash_set<wchar_t> S;
typedef cliext::hash_map<String^, int> M;
template<class C> void show(C% c) { Console::WriteLine(String::Join(" ", c.to_array())); }
bool sameLetter(String^ a, String^ b) { return a[0] == b[0]; }
int letter(String^ s) { return s[0]; }

int main() {
    S c1;
    c1.insert(L'a');
    c1.insert(L'b');
    c1.insert(L'c');
    show(c1);
    Console::WriteLine("{0} {1} {2}", c1.bucket_count(), c1.load_factor(), c1.max_load_factor());
    c1.max_load_factor(0.25f);
    c1.rehash(100);
    Console::WriteLine("{0} {1} {2}", c1.bucket_count(), c1.load_factor(), c1.max_load_factor());
    S::hasher^ hash = c1.hash_delegate();
    Console::WriteLine("{0} {1}", hash(L'a'), hash(L'b'));
    S::key_compare^ rule = c1.key_comp();
    Console::WriteLine("{0} {1} {2}", rule(L'a', L'a'), rule(L'a', L'b'), rule(L'b', L'a'));
    S::pair_iter_bool p = c1.insert(L'x');
    Console::WriteLine("{0} {1} {2}", *p.first, p.second, c1.insert(L'b').second);
    Console::WriteLine("{0} {1} {2} {3}", c1.count(L'b'), c1.find(L'q') == c1.end(), c1.erase(L'b'), c1.size());
    S c2(c1);
    Console::WriteLine(c1 == c2);
    show(c2);
    c2.erase(c2.begin());
    S::reverse_iterator r = c2.rbegin();
    Console::WriteLine(*r);
    c1 = c2;
    Console::WriteLine(c1.size());
    cliext::hash_multiset<int> multi;
    for (int i = 0; i < 9; ++i)
        multi.insert(i% 3);
    Console::WriteLine("{0} {1}", multi.count(2), multi.size());
    cliext::hash_multiset<int>::pair_iter_iter range = multi.equal_range(1);
    for (; range.first != range.second; ++range.first)
        Console::Write(*range.first);
    Console::WriteLine();
    Console::WriteLine(multi.erase(1));
    show(multi);
    M m;
    m["one"] = 1;
    m["two"] = 2;
    m["three"] = m["one"] + m["two"];
    Console::WriteLine("{0} {1}", m.size(), m.find("three")->second);
    m.insert(M::make_value("four", 4));
    // .NET's hashes of strings differ from process to process, and so does the order.
    auto pairs = gcnew System::Collections::Generic::SortedSet<String^>(StringComparer::Ordinal);
    for each (M::value_type v in m)
        pairs->Add(String::Format("{0}={1}", v->first, v->second));
    Console::WriteLine(String::Join(" ", pairs));
    System::Collections::Generic::IDictionary<String^, int>^ d = %m;
    Console::WriteLine("{0} {1} {2}", d["two"], d->ContainsKey("five"), d->Remove("one"));
    M n(gcnew M::key_compare(&sameLetter), gcnew M::hasher(&letter));
    n["apple"] = 1;
    n["avocado"] += 5;
    n["banana"] = 7;
    Console::WriteLine("{0} {1} {2}", n.size(), n["a"], n.begin()->first);
    cliext::hash_multimap<int, String^> mm;
    mm.insert(cliext::hash_multimap<int, String^>::make_value(1, "x"));
    mm.insert(cliext::hash_multimap<int, String^>::make_value(2, "y"));
    mm.insert(cliext::hash_multimap<int, String^>::make_value(1, "z"));
    show(mm);
    cliext::hash_map<int, int> big;
    System::Collections::Generic::Dictionary<int, int>^ known = gcnew System::Collections::Generic::Dictionary<int, int>();
    Random^ random = gcnew Random(2);
    for (int i = 0; i < 20000; ++i) {
        int key = random->Next(2000);
        if (random->Next(3) == 0) {
            if ((big.erase(key) != 0) != known->Remove(key))
                Console::WriteLine("differs");
        } else {
            big[key] = i;
            known[key] = i;
        }
    }
    bool same = big.size() == known->Count;
    for each (System::Collections::Generic::KeyValuePair<int, int> e in known)
        same = same && big.count(e.Key) == 1 && big[e.Key] == e.Value;
    int walked = 0;
    for (cliext::hash_map<int, int>::iterator it = big.end(); it != big.begin(); --it)
        ++walked;
    Console::WriteLine("{0} {1} {2}", same, walked == big.size(), big.load_factor() <= 4);
}
