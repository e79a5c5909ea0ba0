// An event may keep its handlers itself.
// expect: added
// expect: handled
// expect: removed
// expect: none
using namespace System;

delegate void Action0();

ref class Source {
    Action0^ handlers_;

public:
    event Action0^ Happened {
        void add(Action0^ handler) {
            Console::WriteLine("added");
            handlers_ = static_cast<Action0^>(Delegate::Combine(handlers_, handler));
        }
        void remove(Action0^ handler) {
            Console::WriteLine("removed");
            handlers_ = static_cast<Action0^>(Delegate::Remove(handlers_, handler));
        }
    }

    void Fire() {
        if (handlers_ == nullptr)
            Console::WriteLine("none");
        else
            handlers_();
    }
};

static void Handle() { Console::WriteLine("handled"); }

int main() {
    Source^ source = gcnew Source();
    Action0^ handler = gcnew Action0(&Handle);
    source->Happened += handler;
    source->Fire();
    source->Happened -= handler;
    source->Fire();
    return 0;
}
