// cliext::list: splicing, merging, sorting, and iterators that outlive other elements.
// expect: a b c |
// expect: z a b c |
// expect: a b c z |
// expect: z c b a |
// expect: c z c b a |
// expect: z b a |
// expect: 5 3
// expect: a a b b c c z z |
// expect: True
// expect: a b c z |
// expect: z c b a |
// expect: c a |
// expect: c q |
// expect: q
// expect: c q x x |
// expect: False
// expect: True
// expect: False
// expect: c q x |
// expect: 0 0 c q x |
// expect: 0 0 c q x 0 0 c q x |
// expect: end
// expect: erased
#include <cliext/list>

using namespace System;
typedef cliext::list<wchar_t> L;
template<class C> void show(C% c) {
    for each (wchar_t elem in c)
        Console::Write("{0} ", elem);
    Console::WriteLine("|");
}

bool isb(wchar_t c) { return c == L'b'; }

int main() {
    L c1;
    c1.push_back(L'a');
    c1.push_back(L'b');
    c1.push_back(L'c');
    show(c1);
    c1.push_front(L'z');
    show(c1);
    c1.sort();
    show(c1);
    c1.sort(cliext::greater<wchar_t>());
    show(c1);
    L c2(c1);
    L::iterator it = c2.begin();
    ++it;
    c1.splice(it == c2.end() ? c1.end() : c1.begin(), c2, it);
    show(c1);
    show(c2);
    Console::WriteLine("{0} {1}", c1.size(), c2.size());
    c1.sort();
    c2.sort();
    c1.merge(c2);
    show(c1);
    Console::WriteLine(c2.empty());
    c1.unique();
    show(c1);
    c1.reverse();
    show(c1);
    c1.remove(L'z');
    c1.remove_if(&isb);
    show(c1);
    L::reverse_iterator r = c1.rbegin();
    *r = L'q';
    show(c1);
    Console::WriteLine(c1.back_item);
    c1.resize(4, L'x');
    show(c1);
    Console::WriteLine(c1 == c2);
    c2 = c1;
    Console::WriteLine(c1 == c2);
    Console::WriteLine(c1 < c2);
    c1.assign(c2.begin(), --c2.end());
    show(c1);
    c1.insert(c1.begin(), 2, L'0');
    show(c1);
    c1.insert(c1.begin(), c1.begin(), c1.end());
    show(c1);
    try {
        *c1.end();
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("end");
    }
    try {
        it = c1.begin();
        c1.erase(it);
        ++it;
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("erased");
    }
}
