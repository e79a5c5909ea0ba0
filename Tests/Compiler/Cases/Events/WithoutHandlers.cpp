// Raising an event that nobody listens to does nothing.
// expect: quiet
using namespace System;

ref class Source {
public:
    event EventHandler^ Happened;
    void Fire() { Happened(this, EventArgs::Empty); }
};

int main() {
    Source^ source = gcnew Source();
    source->Fire();
    Console::WriteLine("quiet");
    return 0;
}
