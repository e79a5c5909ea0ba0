// The delegate of an event may be nested in the class that declares the event.
// expect: 3
using namespace System;

ref class Source {
public:
    delegate void Handler(int value);
    event Handler^ Happened;
    void Fire() { Happened(3); }
};

static void Print(int value) { Console::WriteLine(value); }

int main() {
    Source^ source = gcnew Source();
    source->Fire();
    source->Happened += gcnew Source::Handler(&Print);
    source->Fire();
    return 0;
}
