// A wrapper with a native peer that raises its events; an exception of a handler passes through native code.
// expect: a=1.5
// expect: b=-1
// expect: negative
#include <gcroot.h>
#include <vector>
#include <string>
using namespace System;

struct Sink {
    virtual ~Sink() {}
    virtual void changed(const char* key, double value) = 0;
};

class Engine {
    std::vector<Sink*> sinks_;

public:
    void add(Sink* s) { sinks_.push_back(s); }
    void set(const std::string& key, double v) {
        for (Sink* s : sinks_)
            s->changed(key.c_str(), v);
    }
};

public ref class ChangedArgs : EventArgs {
public:
    initonly String^ Key;
    initonly double Value;
    ChangedArgs(String^ k, double v) : Key(k), Value(v) {}
};
ref class Wrapper;

class Forward : public Sink {
    gcroot<Wrapper^> owner_;

public:
    Forward(Wrapper^ owner) : owner_(owner) {}
    void changed(const char* key, double value) override;
};

public ref class Wrapper {
    Engine* engine_;
    Forward* forward_;

public:
    event EventHandler<ChangedArgs^>^ Changed;
    Wrapper() : engine_(new Engine()) {
        forward_ = new Forward(this);
        engine_->add(forward_);
    }
    ~Wrapper() { this->!Wrapper(); }
    !Wrapper() {
        delete forward_;
        forward_ = nullptr;
        delete engine_;
        engine_ = nullptr;
    }
    void Set(String^ key, double v) {
        std::string k;
        for each (wchar_t c in key)
            k += (char)c;
        engine_->set(k, v);
    }
    internal : void Raise(String^ key, double v) { Changed(this, gcnew ChangedArgs(key, v)); }
};
void Forward::changed(const char* key, double value) { owner_->Raise(gcnew String(key), value); }

ref class Program {
public:
    static void On(Object^ s, ChangedArgs^ a) {
        Console::WriteLine("{0}={1}", a->Key, a->Value);
        if (a->Value < 0)
            throw gcnew ArgumentException("negative");
    }
};

int main() {
    Wrapper w;
    w.Changed += gcnew EventHandler<ChangedArgs^>(&Program::On);
    w.Set("a", 1.5);
    try {
        w.Set("b", -1);
    } catch (ArgumentException^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}
