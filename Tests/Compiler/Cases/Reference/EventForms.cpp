// The forms of delegates and events side by side: multicast, invocation lists, trivial, static and virtual events, accessors with raise.
// expect: 12 30
// expect: Add 105
// expect: Mul 6
// expect: 102
// expect: add
// expect: got simple
// expect: raise
// expect: got full
// expect: got virtual
// expect: E Source
// expect: remove
// expect: raise
// expect: raise
// expect: got virtual
// expect: E Source
// expect: True True
using namespace System;

delegate int Operation(int a, int b);
delegate void Note(String^ text);

ref class Calculator {
    int bias_;

public:
    Calculator(int bias) : bias_(bias) {}
    int Add(int a, int b) { return a + b + bias_; }
    static int Mul(int a, int b) { return a * b; }
};

ref class Source {
    Note^ note_;

public:
    event Note^ Simple;
    static event EventHandler^ Static;
    virtual event Note^ Virtual;
    event Note^ Full {
        void add(Note^ handler) {
            Console::WriteLine("add");
            note_ = static_cast<Note^>(Delegate::Combine(note_, handler));
        }
        void remove(Note^ handler) {
            Console::WriteLine("remove");
            note_ = static_cast<Note^>(Delegate::Remove(note_, handler));
        }
        void raise(String^ text) {
            Console::WriteLine("raise");
            if (note_ != nullptr) note_(text);
        }
    }

    void Fire() {
        Simple("simple");
        Full("full");
        Virtual("virtual");
        Static(this, EventArgs::Empty);
    }
};

ref class Target {
public:
    void On(String^ text) { Console::WriteLine("got {0}", text); }
    void OnStatic(Object^ sender, EventArgs^) { Console::WriteLine("E {0}", sender->GetType()->Name); }
};

int main() {
    Calculator^ calculator = gcnew Calculator(100);
    Operation^ operation = gcnew Operation(calculator, &Calculator::Add);
    operation += gcnew Operation(&Calculator::Mul);
    Console::WriteLine("{0} {1}", operation(3, 4), operation->Invoke(5, 6));
    for each (Operation^ one in operation->GetInvocationList()) Console::WriteLine("{0} {1}", one->Method->Name, one(2, 3));
    operation = operation - gcnew Operation(&Calculator::Mul);
    Console::WriteLine(operation(1, 1));

    Source^ source = gcnew Source();
    Target^ target = gcnew Target();
    source->Simple += gcnew Note(target, &Target::On);
    source->Full += gcnew Note(target, &Target::On);
    source->Virtual += gcnew Note(target, &Target::On);
    Source::Static += gcnew EventHandler(target, &Target::OnStatic);
    source->Fire();
    source->Full -= gcnew Note(target, &Target::On);
    source->Full("again");
    source->Simple -= gcnew Note(target, &Target::On);
    source->Fire();
    Console::WriteLine("{0} {1}", operation->Target == calculator, operation->Equals(gcnew Operation(calculator, &Calculator::Add)));
    return 0;
}
