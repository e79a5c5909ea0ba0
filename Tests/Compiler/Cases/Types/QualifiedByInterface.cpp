using namespace System;
using namespace System::Collections::Generic;

// A member named with the interface that it belongs to.
namespace Ports {
public interface class IIn {
    void Open();
    property int Number { int get(); }
};
public interface class IOut {
    void Open();
};
}

ref class Port : Ports::IIn, Ports::IOut {
public:
    virtual void OpenIn() = Ports::IIn::Open { Console::WriteLine("in"); }
    virtual void OpenOut() = Ports::IOut::Open { Console::WriteLine("out"); }
    virtual property int Number { int get() { return 4; } }
    Port^ Self() { return this; }
};

ref class Special : Port {};

int main() {
    Port^ port = gcnew Special;
    port->Ports::IIn::Open();
    port->Self()->Ports::IOut::Open();
    array<Port^>^ ports = { port };
    ports[0]->Ports::IIn::Open();
    (gcnew Special)->Ports::IOut::Open();
    Console::WriteLine(port->Ports::IIn::Number);
    List<int>^ list = gcnew List<int>;
    list->ICollection<int>::Add(3);
    Console::WriteLine(list->Count);
    return 0;
}

// expect: in
// expect: out
// expect: in
// expect: out
// expect: 4
// expect: 1
