// Iterators that insert what is assigned: at the end, at the front, at a position; as the results of algorithms.
// expect: back 1 2 3
// expect: front 3 2 1
// expect: vector 0 1 2 3 9
// expect: list 0 1 2 3 9
// expect: set 1 2 3
// expect: multiset 1 1 2 2 3
// expect: map 1=one 2=two
// expect: union 1 2 3 4
// expect: one by one 7 8 9
#include <cliext/algorithm>
#include <cliext/iterator>
#include <cliext/deque>
#include <cliext/list>
#include <cliext/map>
#include <cliext/set>
#include <cliext/vector>

using namespace System;

template<class C> void Show(String^ name, C% elements) {
    Console::Write(name);
    for (typename C::iterator it = elements.begin(); it != elements.end(); ++it) Console::Write(" {0}", *it);
    Console::WriteLine();
}

template<class C> void InsertBeforeLast(String^ name, array<int>^ numbers) {
    C elements;
    elements.push_back(0);
    elements.push_back(9);
    cliext::vector<int> all(static_cast<Collections::Generic::IEnumerable<int>^>(numbers));
    typename C::iterator last = elements.end();
    cliext::copy(all.begin(), all.end(), cliext::inserter(elements, --last));
    Show(name, elements);
}

int main() {
    array<int>^ numbers = {1, 2, 3};
    cliext::vector<int> all(static_cast<Collections::Generic::IEnumerable<int>^>(numbers));
    cliext::vector<int> back;
    cliext::copy(all.begin(), all.end(), cliext::back_inserter(back));
    Show("back", back);
    cliext::deque<int> front;
    cliext::copy(all.begin(), all.end(), cliext::front_inserter(front));
    Show("front", front);
    InsertBeforeLast<cliext::vector<int>>("vector", numbers);
    InsertBeforeLast<cliext::list<int>>("list", numbers);

    cliext::set<int> ordered;
    cliext::multiset<int> multi;
    for (int i = 0; i < 2; ++i) {
        cliext::copy(all.rbegin(), all.rend(), cliext::inserter(ordered, ordered.end()));
        if (i == 0) cliext::copy(all.begin(), all.end(), cliext::inserter(multi, multi.end()));
    }
    cliext::copy(all.begin(), all.begin() + 2, cliext::inserter(multi, multi.begin()));
    Show("set", ordered);
    Show("multiset", multi);

    cliext::map<int, String^> names;
    names[2] = "two";
    cliext::map<int, String^> more;
    more[1] = "one";
    cliext::copy(more.begin(), more.end(), cliext::inserter(names, names.end()));
    Console::Write("map");
    for each (cliext::map<int, String^>::value_type each in names) Console::Write(" {0}={1}", each->first, each->second);
    Console::WriteLine();

    cliext::set<int> left, right, both;
    left.insert(1);
    left.insert(3);
    right.insert(2);
    right.insert(4);
    cliext::set_union(left.begin(), left.end(), right.begin(), right.end(), cliext::inserter(both, both.begin()));
    Show("union", both);

    cliext::list<int> few;
    cliext::insert_iterator<cliext::list<int>> it = cliext::inserter(few, few.begin());
    for (int i = 7; i < 10; ++i) *it++ = i;
    Show("one by one", few);
    return 0;
}
