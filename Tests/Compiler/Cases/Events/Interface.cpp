// Handlers of several objects on one event, removed while others stay.
// expect: a 1
// expect: b 1
// expect: b 2
using namespace System;
using namespace System::Collections::Generic;

ref class Topic {
public:
    event Action<int>^ Published;
    void Publish(int n) { Published(n); }
};

ref class Reader {
    String^ name_;

public:
    Reader(String^ name) : name_(name) {}
    void Subscribe(Topic^ topic) { topic->Published += gcnew Action<int>(this, &Reader::Read); }
    void Leave(Topic^ topic) { topic->Published -= gcnew Action<int>(this, &Reader::Read); }

private:
    void Read(int n) { Console::WriteLine("{0} {1}", name_, n); }
};

int main() {
    Topic^ topic = gcnew Topic();
    Reader^ a = gcnew Reader("a");
    Reader^ b = gcnew Reader("b");
    a->Subscribe(topic);
    b->Subscribe(topic);
    topic->Publish(1);
    a->Leave(topic);
    topic->Publish(2);
    return 0;
}
