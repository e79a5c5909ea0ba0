// Native functions and classes that one C++/CLI assembly exports to another one.
#include "ClassesOfLibrary.library.h"

using namespace System;

// A native class over one of the other assembly.
class Toll : public Gate {
public:
    Toll() : Gate(10) {}
    int pass(int weight) override { return Gate::pass(weight) + 1; }
};

ref class Road {
    Gate* gate_ = new Toll;

public:
    ~Road() { this->!Road(); }
    !Road() { delete gate_; }
    int Pass(int weight) { return gate_->pass(weight); }
};

int main() {
    Console::WriteLine(gcnew String(Shout("hello").c_str()));
    Road road;
    Console::WriteLine(road.Pass(5));
    try {
        road.Pass(50);
    } catch (ArgumentException^ e) {
        Console::WriteLine(e->Message);
    }
    {
        Gate gate(3);
        Console::WriteLine("{0} of {1}", gate.limit(), Opened);
    }
    Console::WriteLine(Scales::Twice(4));
    return 0;
}

// expect: HELLO!
// expect: 6
// expect: too heavy
// expect: 3 of 2
// expect: closed 3
// expect: 8
// expect: closed 10
