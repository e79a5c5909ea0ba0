// x++ and x-- by the static operators of class templates, also where nothing says ++x, of values and of handles, in templates too.
// expect: 1 2
// expect: 4 5
// expect: 10 9
// expect: value 1 2
// expect: handle 5 6
// expect: in a template 2 4
using namespace System;

value struct Mark {
    int Number;
};

template<class T> value class Position {
    int index_;

public:
    explicit Position(int index) : index_(index) {}
    int operator*() { return index_; }
    static Position operator++(Position at) { return Position(at.index_ + 1); }
    static Position operator--(Position at) { return Position(at.index_ - 1); }
};

template<class T> ref class Counter {
public:
    int Value;
    explicit Counter(int value) : Value(value) {}
    static Counter^ operator++(Counter^ from) { return gcnew Counter(from->Value + 1); }
};

template<class T> int Twice(int from) {
    Position<T> at(from);
    at++;
    at++;
    return *at;
}

int main() {
    Position<int> at(1);
    Console::Write("{0} ", *at++);
    Console::WriteLine(*at);
    Position<double> both(3);
    ++both;
    Console::Write("{0} ", *both++);
    Console::WriteLine(*both);
    Position<int> back(10);
    Console::Write("{0} ", *back--);
    Console::WriteLine(*back);
    Position<Mark> mark(1);
    Console::Write("value {0} ", *mark++);
    Console::WriteLine(*mark);
    Counter<Mark>^ counter = gcnew Counter<Mark>(5);
    Counter<Mark>^ old = counter++;
    Console::WriteLine("handle {0} {1}", old->Value, counter->Value);
    Console::WriteLine("in a template {0} {1}", Twice<float>(0), Twice<Mark>(2));
    return 0;
}
