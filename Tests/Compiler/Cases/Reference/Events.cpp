// Events: declared in an interface, implemented, with own accessors, virtual and static.
// expect: saved a.txt
// expect: saved again a.txt
// expect: +1 -1
// expect: tick 1
using namespace System;

delegate void Saved(String^ name);

interface class IDocument { event Saved^ OnSaved; };

ref class Document : IDocument {
    Saved^ handlers_;
    int added_, removed_;

public:
    virtual event Saved^ OnSaved {
        void add(Saved^ handler) { handlers_ += handler; added_++; }
        void remove(Saved^ handler) { handlers_ -= handler; removed_++; }
        void raise(String^ name) { if (handlers_ != nullptr) handlers_(name); }
    }

    void Save(String^ name) { OnSaved(name); }
    String^ Counts() { return String::Format("+{0} -{1}", added_, removed_); }
};

ref class Clock {
public:
    static event EventHandler^ Tick;
    static void Run() { Tick(nullptr, EventArgs::Empty); }
};

ref class Listener {
    int count_;

public:
    void Heard(String^ name) { Console::WriteLine("{0} {1}", ++count_ == 1 ? "saved" : "saved again", name); }
    void Ticked(Object^, EventArgs^) { Console::WriteLine("tick 1"); }
};

int main() {
    Document^ document = gcnew Document();
    Listener^ listener = gcnew Listener();
    IDocument^ source = document;
    source->OnSaved += gcnew Saved(listener, &Listener::Heard);
    document->Save("a.txt");
    document->Save("a.txt");
    source->OnSaved -= gcnew Saved(listener, &Listener::Heard);
    document->Save("b.txt");
    Console::WriteLine(document->Counts());
    Clock::Tick += gcnew EventHandler(listener, &Listener::Ticked);
    Clock::Run();
    return 0;
}
