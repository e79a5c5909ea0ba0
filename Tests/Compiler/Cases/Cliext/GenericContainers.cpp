// The types with which functions take any container of a kind: generic_container, generic_iterator and their like.
// expect: a b c d forwards
// expect: d c b a backwards
// expect: 3 2 1 top 3
// expect: one=1 two=2 True
// expect: 5 4 front 7
// expect: 1 2 9 back 9
#include <cliext/deque>
#include <cliext/hash_map>
#include <cliext/list>
#include <cliext/map>
#include <cliext/queue>
#include <cliext/set>
#include <cliext/stack>
#include <cliext/vector>
using namespace System;

typedef cliext::vector<Char> Letters;
typedef cliext::map<String^, int> Numbers;
typedef cliext::list<int> Row;

static void show(Letters::generic_container^ letters) {
    for (Letters::generic_iterator it = letters->begin(); it != letters->end(); ++it) Console::Write("{0} ", *it);
    Console::WriteLine("forwards");
    for (Letters::generic_reverse_iterator it = letters->rbegin(); it != letters->rend(); ++it) Console::Write("{0} ", *it);
    Console::WriteLine("backwards");
}

int main() {
    Letters letters;
    letters.push_back('a');
    letters.push_back('b');
    letters.push_back('c');
    Letters::generic_container^ same = %letters;
    Letters::generic_value last = 'd';
    same->push_back(last);
    show(%letters);

    cliext::stack<int> stack;
    cliext::stack<int>::generic_container^ pile = %stack;
    for (int i = 1; i <= 3; i++) pile->push(i);
    cliext::stack<int> copy(pile);
    while (!pile->empty()) {
        Console::Write("{0} ", pile->top());
        pile->pop();
    }
    Console::WriteLine("top {0}", copy.top());

    Numbers numbers;
    Numbers::generic_container^ entries = %numbers;
    entries->insert(Numbers::make_value("two", 2));
    entries["one"] = 1;
    for each (Numbers::generic_value entry in entries) Console::Write("{0}={1} ", entry->first, entry->second);
    Numbers::generic_iterator found = entries->find("one");
    Console::WriteLine(found == numbers.begin());

    cliext::priority_queue<int>::generic_container^ largest = gcnew cliext::priority_queue<int>();
    largest->push(4);
    largest->push(5);
    Console::Write("{0} ", largest->top());
    largest->pop();
    cliext::queue<int>::generic_container^ queue = gcnew cliext::queue<int>();
    queue->push(7);
    Console::WriteLine("{0} front {1}", largest->top(), queue->front());

    Row row;
    Row::generic_container^ values = %row;
    values->push_back(1);
    values->push_back(9);
    Row::generic_iterator second = values->begin();
    values->insert(++second, 2);
    for each (int value in values) Console::Write("{0} ", value);
    Console::WriteLine("back {0}", row.back());
    return 0;
}
