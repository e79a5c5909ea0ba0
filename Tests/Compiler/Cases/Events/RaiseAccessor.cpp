// An event with add, remove and raise; a static one; a virtual one that is overridden; raising by name.
// expect: raising 1
// expect: got 1
// expect: static 2
// expect: derived add
// expect: got 3
// expect: True True
using namespace System;

public delegate void Handler(int value);

public ref class Source {
    Handler^ handlers_;

public:
    event Handler^ Happened {
        void add(Handler^ h) { handlers_ += h; }
        void remove(Handler^ h) { handlers_ -= h; }
        void raise(int value) {
            Console::WriteLine("raising {0}", value);
            if (handlers_ != nullptr)
                handlers_->Invoke(value);
        }
    }
    static event Handler^ Shared;
    static void FireShared(int n) { Shared(n); }
    void Fire(int n) { Happened(n); }
};

public ref class Base abstract {
public:
    virtual event Handler^ Changed {
        void add(Handler^) = 0;
        void remove(Handler^) = 0;
    }
};

public ref class Derived : Base {
    Handler^ handlers_;

public:
    virtual event Handler^ Changed {
        void add(Handler^ h) override {
            Console::WriteLine("derived add");
            handlers_ += h;
        }
        void remove(Handler^ h) override { handlers_ -= h; }
    }
    void Fire(int n) { handlers_(n); }
};

static void Got(int n) { Console::WriteLine("got {0}", n); }
static void GotShared(int n) { Console::WriteLine("static {0}", n); }

int main() {
    Source source;
    source.Happened += gcnew Handler(&Got);
    source.Fire(1);
    Source::Shared += gcnew Handler(&GotShared);
    Source::FireShared(2);
    Derived derived;
    Base^ base = %derived;
    base->Changed += gcnew Handler(&Got);
    derived.Fire(3);
    Reflection::EventInfo^ info = Source::typeid->GetEvent("Happened");
    Console::WriteLine("{0} {1}", info->GetRaiseMethod(true) != nullptr, info->GetAddMethod() != nullptr);
    return 0;
}
