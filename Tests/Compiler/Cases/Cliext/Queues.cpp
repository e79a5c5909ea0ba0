// cliext::stack, queue and priority_queue over several containers.
// expect: abcc
// expect: y 3
// expect: True False
// expect: True True 3
// expect: q
// expect: 8 4
// expect: one! three
// expect: two 2
// expect: 0 1 4 9 16 |
// expect: 9 8 7 6 5 4 3 2 1 0 |
// expect: 1 5
// expect: 7 False
// expect: zebra
// expect: empty stack
// expect: empty queue
// expect: empty priority queue
#include <cliext/list>
#include <cliext/queue>
#include <cliext/stack>

using namespace System;

int main() {
    cliext::stack<wchar_t> s;
    s.push(L'a');
    s.push(L'b');
    s.push(L'c');
    for each (wchar_t c in s.get_container())
        Console::Write(c);
    Console::WriteLine(s.top());
    s.top() = L'x';
    s.top_item = (wchar_t)(s.top_item + 1);
    Console::WriteLine("{0} {1}", s.top(), s.size());
    s.pop();
    cliext::stack<wchar_t> t(s);
    Console::WriteLine("{0} {1}", s == t, s < t);
    t.push(L'q');
    Console::WriteLine("{0} {1} {2}", s != t, s < t, t.to_array()->Length);
    s = t;
    Console::WriteLine(s.top());
    cliext::stack<int, cliext::vector<int>> v(gcnew cliext::vector<int>(3, 7));
    v.push(8);
    Console::WriteLine("{0} {1}", v.top(), v.size());
    cliext::queue<String^> q;
    q.push("one");
    q.push("two");
    q.push("three");
    q.front() += "!";
    Console::WriteLine("{0} {1}", q.front(), q.back_item);
    q.pop();
    Console::WriteLine("{0} {1}", q.front_item, q.size());
    cliext::queue<int, cliext::list<int>> ql;
    for (int i = 0; i < 5; ++i)
        ql.push(i * i);
    while (!ql.empty()) {
        Console::Write("{0} ", ql.front());
        ql.pop();
    }
    Console::WriteLine("|");
    cliext::priority_queue<int> p;
    for (int i = 0; i < 10; ++i)
        p.push(i * 7 % 10);
    while (!p.empty()) {
        Console::Write("{0} ", p.top());
        p.pop();
    }
    Console::WriteLine("|");
    cliext::vector<int> source(v.get_container());
    source.push_back(1);
    cliext::priority_queue<int> least(source.begin(), source.end(), cliext::greater<int>());
    Console::WriteLine("{0} {1}", least.top(), least.size());
    cliext::priority_queue<int> copy(least);
    copy.pop();
    Console::WriteLine("{0} {1}", copy.top_item, copy.value_comp()(1, 2));
    cliext::priority_queue<String^> words((System::Collections::Generic::IEnumerable<String^>^)
                                               gcnew array<String^>{"pear", "fig", "zebra", "ant"});
    Console::WriteLine(words.top());
    try {
        s.pop();
        s.pop();
        s.pop();
        s.pop();
    } catch (ArgumentOutOfRangeException^) {
        Console::WriteLine("empty stack");
    }
    try {
        ql.pop();
    } catch (InvalidOperationException^) {
        Console::WriteLine("empty queue");
    }
    try {
        p.pop();
    } catch (ArgumentOutOfRangeException^) {
        Console::WriteLine("empty priority queue");
    }
}
