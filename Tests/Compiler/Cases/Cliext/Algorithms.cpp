// Algorithms over containers, arrays and inserting iterators, with functions, function objects and delegates.
// expect: <5><3><9><1><7><3>
// expect: 2 2 2
// expect: 6 3
// expect: 1 3 3 5 7 9
// expect: 9 7 5 3 3 1
// expect: 1 3 False
// expect: 1 3 5 7 9
// expect: 10 30 50 70 90
// expect: 1 3 3 5 7 9
// expect: 1 5 7 9
// expect: 9 1
// expect: 4 1.5
// expect: 1 2 3 4
// expect: 2 3 4 1
// expect: 14
// expect: 1 2 3 4
// expect: 1 2 3 4 10 30 50 70 90
// expect: 2 3 4 5 7 9
// expect: True
// expect: fig pear kiwi banana
// expect: banana fig kiwi pear
// expect: 2
// expect: 9
// expect: 1 3
// expect: 5
// expect: 2
// expect: True
// expect: 0
// expect: 6
// expect: 2
// expect: 3 5 9 1 7 3
// expect: 3 1 2
#include <cliext/algorithm>
#include <cliext/functional>
#include <cliext/iterator>
#include <cliext/list>
#include <cliext/vector>

using namespace System;
typedef cliext::vector<int> V;
template<class C> void show(C% c) { Console::WriteLine(String::Join(" ", c.to_array())); }
bool odd(int i) { return i % 2 != 0; }
bool shorter(String^ a, String^ b) { return a->Length < b->Length; }
void print(int i) { Console::Write("<{0}>", i); }
ref class Next {
    int n_;

public:
    int operator()() { return ++n_; }
};

int main() {
    array<int>^ numbers = {5, 3, 9, 1, 7, 3};
    V v((System::Collections::Generic::IEnumerable<int>^) numbers);
    cliext::for_each(v.begin(), v.end(), &print);
    Console::WriteLine();
    Console::WriteLine("{0} {1} {2}", cliext::find(v.begin(), v.end(), 9) - v.begin(),
                       cliext::find_if(v.begin(), v.end(), cliext::bind2nd(cliext::greater<int>(), 5)) - v.begin(),
                       cliext::count(v.begin(), v.end(), 3));
    Console::WriteLine("{0} {1}", cliext::count_if(v.begin(), v.end(), &odd),
                       cliext::count_if(v.begin(), v.end(), cliext::not1(cliext::bind1st(cliext::less<int>(), 4))));
    V w(v);
    cliext::sort(w.begin(), w.end());
    show(w);
    cliext::sort(w.begin(), w.end(), cliext::greater<int>());
    show(w);
    cliext::reverse(w.begin(), w.end());
    Console::WriteLine("{0} {1} {2}", cliext::lower_bound(w.begin(), w.end(), 3) - w.begin(),
                       cliext::upper_bound(w.begin(), w.end(), 3) - w.begin(), cliext::binary_search(w.begin(), w.end(), 4));
    w.erase(cliext::unique(w.begin(), w.end()), w.end());
    show(w);
    cliext::transform(w.begin(), w.end(), w.begin(), cliext::bind2nd(cliext::multiplies<int>(), 10));
    show(w);
    cliext::list<int> l;
    cliext::copy(v.begin(), v.end(), cliext::back_inserter(l));
    cliext::stable_sort(l.begin(), l.end());
    show(l);
    l.erase(cliext::remove(l.begin(), l.end(), 3), l.end());
    show(l);
    Console::WriteLine("{0} {1}", *cliext::max_element(v.begin(), v.end()), *cliext::min_element(l.begin(), l.end()));
    Console::WriteLine("{0} {1}", cliext::max(3, 4), cliext::min(2.5, 1.5));
    V g(4);
    Next next;
    cliext::generate(g.begin(), g.end(), gcnew Func<int>(%next, &Next::operator()));
    show(g);
    cliext::rotate(g.begin(), g.begin() + 1, g.end());
    show(g);
    int p = 0;
    while (cliext::next_permutation(g.begin(), g.end()))
        ++p;
    Console::WriteLine(p);
    show(g);
    V u;
    cliext::set_union(g.begin(), g.end(), w.begin(), w.end(), cliext::back_inserter(u));
    show(u);
    u.clear();
    cliext::set_symmetric_difference(g.begin(), g.end(), l.begin(), l.end(), cliext::back_inserter(u));
    show(u);
    Console::WriteLine(cliext::includes(u.begin(), u.end(), u.begin(), u.begin() + 2));
    cliext::vector<String^> words;
    words.push_back("pear");
    words.push_back("fig");
    words.push_back("banana");
    words.push_back("kiwi");
    cliext::stable_sort(words.begin(), words.end(), &shorter);
    show(words);
    cliext::sort(words.begin(), words.end());
    show(words);
    Console::WriteLine(cliext::find(words.begin(), words.end(), "kiwi") - words.begin());
    V h(v);
    cliext::make_heap(h.begin(), h.end());
    cliext::pop_heap(h.begin(), h.end());
    Console::WriteLine(h.back());
    cliext::partial_sort(h.begin(), h.begin() + 2, h.end());
    Console::WriteLine("{0} {1}", h[0], h[1]);
    cliext::nth_element(h.begin(), h.begin() + 3, h.end());
    Console::WriteLine(h[3]);
    cliext::replace(h.begin(), h.end(), 3, 33);
    Console::WriteLine(cliext::count(h.begin(), h.end(), 33));
    cliext::fill(h.begin(), h.end(), 4);
    Console::WriteLine(cliext::equal(h.begin(), h.end(), h.begin()));
    Console::WriteLine(cliext::mismatch(v.begin(), v.end(), h.begin()).first - v.begin());
    V::iterator m = cliext::partition(v.begin(), v.end(), gcnew cliext::unary_delegate<int, bool>(&odd));
    Console::WriteLine(m - v.begin());
    Console::WriteLine(cliext::search(v.begin(), v.end(), v.begin() + 2, v.begin() + 4) - v.begin());
    cliext::swap(v[0], v[1]);
    show(v);
    int raw[] = {3, 1, 2};
    V fromRaw(raw, raw + 3);
    show(fromRaw);
}
