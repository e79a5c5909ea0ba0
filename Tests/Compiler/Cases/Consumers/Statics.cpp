// Static classes, static constructors, initonly fields, singletons, static properties and events.
// expect: started
// expect: 1 2
// expect: Europe only
// expect: True True
// expect: told changed
// expect: static: True True
using namespace System;

public ref class Counter abstract sealed {
    static int next_;

public:
    static initonly int First;
    static Counter() {
        Console::WriteLine("started");
        First = 1;
        next_ = First;
    }
    static property int Next { int get() { return ++next_; } }
};

public ref class Settings sealed {
    static initonly Settings^ instance_ = gcnew Settings;
    Settings() {}

public:
    initonly String^ Region = "Europe";
    static property Settings^ Instance { Settings^ get() { return instance_; } }
    static event Action<String^>^ Changed;
    static void Tell(String^ what) { Changed(what); }
};
