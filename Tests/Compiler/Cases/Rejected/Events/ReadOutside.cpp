// The handlers of an event belong to its class; others add and remove.
using namespace System;

public ref class Source {
public:
    event Action^ Changed;
    void Raise() {
        if (Changed != nullptr) {
            Changed();
        }
    }
};

public ref class Derived : Source {
    bool HasHandlers() { return Changed != nullptr; }                   // error: C3918
};

public ref class Custom {
public:
    event Action^ Changed {
        void add(Action^) {}
        void remove(Action^) {}
    }
    bool HasHandlers() { return Changed != nullptr; }                   // error: C3918
};

int main() {
    Source^ source = gcnew Source;
    Action^ handlers = source->Changed;                                 // error: C3918
    bool isEmpty = source->Changed == nullptr;                          // error: C3918
    isEmpty = AppDomain::CurrentDomain->ProcessExit == nullptr;         // error: C3918
    return 0;
}
