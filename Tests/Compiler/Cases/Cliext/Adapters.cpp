// Collections of .NET as containers and ranges as collections.
// expect: True
// expect: xxx3
// expect: xxxy
// expect: True
// expect: 3 1 1
// expect: 8
// expect: [a 1] [b 2] 1
// expect: 2 False True
// expect: | 4 8 |
// expect: 3 True True
// expect: 1 4 8
// expect: read only
// expect: abc
// expect: 1
// expect: 5
#include <cliext/adapter>
#include <cliext/algorithm>
#include <cliext/deque>
#include <cliext/map>
#include <cliext/vector>

using namespace System;
using namespace System::Collections::Generic;
typedef cliext::collection_adapter<System::Collections::ICollection> Objects;
typedef cliext::collection_adapter<IList<int>> Numbers;
typedef cliext::map<wchar_t, int> Map;
typedef cliext::collection_adapter<IDictionary<wchar_t, int>> Entries;
typedef cliext::range_adapter<cliext::vector<int>::iterator> IntRange;

int main() {
    cliext::deque<wchar_t> d(3, L'x');
    Objects empty;
    Console::WriteLine(empty.base() == nullptr);
    Objects c1(%d);
    for each (wchar_t c in c1)
        Console::Write(c);
    Console::WriteLine(c1.size());
    d.push_back(L'y');
    Objects c2(c1), c3(%c2);
    for (Objects::iterator it = c3.begin(); it != c3.end(); ++it) {
        Objects::reference ref = *it;
        Console::Write(ref);
    }
    Console::WriteLine();
    empty = c2;
    c1.swap(empty);
    Console::WriteLine(c1.base() == c2.base());
    List<int>^ list = gcnew List<int>();
    list->AddRange(gcnew array<int>{4, 8, 1});
    Numbers n(list);
    cliext::vector<int> v(n.begin(), n.end());
    Console::WriteLine("{0} {1} {2}", v.size(), v.back(), cliext::count(n.begin(), n.end(), 8));
    Console::WriteLine(*cliext::find(n.begin(), n.end(), 8));
    Map m;
    m[L'a'] = 1;
    m[L'b'] = 2;
    Entries e(%m);
    for each (KeyValuePair<wchar_t, int> p in e) {
        Entries::key_type key = p.Key;
        Entries::mapped_type value = p.Value;
        Console::Write("[{0} {1}] ", key, value);
    }
    Console::WriteLine(e.begin()->Value);
    cliext::sort(v.begin(), v.end());
    System::Collections::ICollection^ p = cliext::make_collection(v.begin() + 1, v.end());
    Console::WriteLine("{0} {1} {2}", p->Count, p->IsSynchronized, p->SyncRoot != nullptr);
    array<Object^>^ a = gcnew array<Object^>(4);
    a[0] = a[3] = "|";
    p->CopyTo(a, 1);
    Console::WriteLine(String::Join(" ", a));
    IntRange r(v.begin(), v.end());
    IntRange s;
    s = r;
    ICollection<int>^ g = %s;
    Console::WriteLine("{0} {1} {2}", g->Count, g->Contains(8), g->IsReadOnly);
    Console::WriteLine(String::Join(" ", g));
    try {
        g->Add(1);
    } catch (NotSupportedException^) {
        Console::WriteLine("read only");
    }
    cliext::collection_adapter<IEnumerable<String^>> words(gcnew array<String^>{"b", "c", "a"});
    cliext::vector<String^> w(words.begin(), words.end());
    cliext::sort(w.begin(), w.end());
    Console::WriteLine(String::Join("", w.to_array()));
    Console::WriteLine(words.begin()->Length);
    System::Collections::Hashtable^ table = gcnew System::Collections::Hashtable();
    table["k"] = 5;
    cliext::collection_adapter<System::Collections::IDictionary> t(table);
    Console::WriteLine(safe_cast<System::Collections::DictionaryEntry>(*t.begin()).Value);
}
