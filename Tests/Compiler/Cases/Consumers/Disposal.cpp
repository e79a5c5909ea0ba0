// ~T is Dispose: using ends the object, a second Dispose does nothing.
// expect: open a
// expect: close a
// expect: after
// expect: open b
// expect: close b
// expect: True
using namespace System;

public ref class Channel {
    String^ name_;

public:
    Channel(String^ name) : name_(name) { Console::WriteLine("open {0}", name); }
    ~Channel() { Console::WriteLine("close {0}", name_); }
};
