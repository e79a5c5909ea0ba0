// What cannot be a template, and a specialisation without its head.
using namespace System;

ref class Visitor {
public:
    template<class T>
    virtual void Visit(T value) {} // error: C2898
    template<class T>
    property T Value; // error: BR1102
};

template<class T>
delegate void Changed(T value); // error: C3755

ref class Pair<int> {}; // error: C2906

int main() { return 0; }
