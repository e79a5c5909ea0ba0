// What is asked of elements that are not there is refused.
// expect: vector: ArgumentOutOfRangeException
// expect: past the end: ArgumentOutOfRangeException
// expect: empty: ArgumentOutOfRangeException
// expect: other container: ArgumentOutOfRangeException
// expect: negative: ArgumentOutOfRangeException
// expect: list: InvalidOperationException
// expect: before the first: InvalidOperationException
// expect: erased: InvalidOperationException
// expect: set: InvalidOperationException
// expect: known: ArgumentException
// expect: load: ArgumentOutOfRangeException
#include <cliext/hash_map>
#include <cliext/list>
#include <cliext/map>
#include <cliext/set>
#include <cliext/vector>

using namespace System;

typedef cliext::vector<int> Numbers;
typedef cliext::map<int, int> Map;

void refuse(String^ what, Action^ action) {
    try {
        action();
        Console::WriteLine("{0}: nothing", what);
    } catch (Exception^ e) {
        Console::WriteLine("{0}: {1}", what, e->GetType()->Name);
    }
}

void index() { Numbers(3)[3] = 1; }
void end() {
    Numbers v(3);
    *v.end() = 1;
}
void pop() { Numbers().pop_back(); }
void other() {
    Numbers v(3), w(3);
    v.erase(w.begin());
}
void negative() { Numbers().resize(-1); }
void head() { *cliext::list<int>().begin() = 1; }
void first() {
    cliext::list<int> l(2, 1);
    --l.begin();
}
void erased() {
    cliext::list<int> l(2, 1);
    cliext::list<int>::iterator it = l.begin();
    l.erase(it);
    ++it;
}
void tree() {
    cliext::set<int> s;
    ++s.begin();
}
void known() {
    Map m;
    m[1] = 1;
    m.Add(1, 2);
}
void load() {
    cliext::hash_map<int, int> m;
    m.max_load_factor(0);
}

int main() {
    refuse("vector", gcnew Action(&index));
    refuse("past the end", gcnew Action(&end));
    refuse("empty", gcnew Action(&pop));
    refuse("other container", gcnew Action(&other));
    refuse("negative", gcnew Action(&negative));
    refuse("list", gcnew Action(&head));
    refuse("before the first", gcnew Action(&first));
    refuse("erased", gcnew Action(&erased));
    refuse("set", gcnew Action(&tree));
    refuse("known", gcnew Action(&known));
    refuse("load", gcnew Action(&load));
    return 0;
}
