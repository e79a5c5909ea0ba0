// for each over instantiations that have the members of the pattern without the interfaces (ECMA-372 §16.2.1).
// expect: 3 2 1
// expect: 2 1
using namespace System;

template<typename T> ref class Countdown {
    T next_;

public:
    Countdown(T first) : next_(first + 1) {}
    bool MoveNext() { return --next_ > 0; }
    property T Current { T get() { return next_; } }
};

template<typename T> ref class From {
    T first_;

public:
    From(T first) : first_(first) {}
    Countdown<T>^ GetEnumerator() { return gcnew Countdown<T>(first_); }
};

int main() {
    String^ text = "";
    for each (int i in gcnew From<int>(3))
        text += i + " ";
    Console::WriteLine(text->Trim());
    From<long long> from(2);
    text = "";
    for each (long long i in from)
        text += i + " ";
    Console::WriteLine(text->Trim());
    return 0;
}
