// Handlers are added, called in order, and removed.
// expect: first 1
// expect: second 1
// expect: second 2
using namespace System;

delegate void Changed(int value);

ref class Source {
public:
    event Changed^ OnChanged;
    void Fire(int value) { OnChanged(value); }
};

ref class Listener {
    String^ name_;

public:
    Listener(String^ name) : name_(name) {}
    void Handle(int value) { Console::WriteLine("{0} {1}", name_, value); }
};

int main() {
    Source^ source = gcnew Source();
    Listener^ first = gcnew Listener("first");
    Listener^ second = gcnew Listener("second");
    Changed^ handler = gcnew Changed(first, &Listener::Handle);
    source->OnChanged += handler;
    source->OnChanged += gcnew Changed(second, &Listener::Handle);
    source->Fire(1);
    source->OnChanged -= handler;
    source->Fire(2);
    return 0;
}
