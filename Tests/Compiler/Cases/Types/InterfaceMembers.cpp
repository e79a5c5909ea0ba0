// An interface with a property, an indexer and an event.
// expect: 3
// expect: b
// expect: changed 9
using namespace System;

delegate void Changed(int value);

interface class IStore {
    property int Count { int get(); }
    property String^ default[int] { String^ get(int index); }
    event Changed^ OnChanged;
    void Set(int value);
};

ref class Store : IStore {
    int count_;

public:
    Store() : count_(3) {}
    virtual property int Count { int get() { return count_; } }
    virtual property String^ default[int] {
        String^ get(int index) { return index == 1 ? "b" : "?"; }
    }
    virtual event Changed^ OnChanged;
    virtual void Set(int value) {
        count_ = value;
        OnChanged(value);
    }
};

ref class Listener {
public:
    static void Hear(int value) { Console::WriteLine("changed {0}", value); }
};

int main() {
    IStore^ store = gcnew Store();
    Console::WriteLine(store->Count);
    Console::WriteLine(store[1]);
    store->OnChanged += gcnew Changed(&Listener::Hear);
    store->Set(9);
    return 0;
}
