// A native class keeps a managed object by gcroot and auto_gcroot.
// expect: native says hello
// expect: closed
#include <msclr/auto_gcroot.h>
#include <vcclr.h>

using namespace System;

ref class Channel {
public:
    void Say(String^ text) { Console::WriteLine("native says {0}", text); }
    ~Channel() { Console::WriteLine("closed"); }
};

class Speaker {
    gcroot<String^> text_;
    msclr::auto_gcroot<Channel^> channel_;

public:
    Speaker(String^ text) : text_(text), channel_(gcnew Channel()) {}
    void speak() { channel_->Say(text_); }
};

int main() {
    Speaker speaker("hello");
    speaker.speak();
    return 0;
}
