// Properties: trivial, computed, static, virtual, indexed, with different access.
// expect: 3 6
// expect: shared
// expect: derived
// expect: b 2
// expect: 12
// expect: 4
using namespace System;

ref class Base {
public:
    property int Width;
    property int Double { int get() { return Width * 2; } }
    static property String^ Name;
    virtual property String^ Kind { String^ get() { return "base"; } }
};

ref class Derived : Base {
    array<String^>^ names_ = {"a", "b"};

public:
    virtual property String^ Kind { String^ get() override { return "derived"; } }
    property String^ default[int] { String^ get(int n) { return names_[n]; } }
    property int Place[String^] { int get(String^ name) { return Array::IndexOf(names_, name) + 1; } }
    property int Table[int, int] { int get(int a, int b) { return a * b; } }
    property int Locked {
        int get() { return locked_; }
    protected:
        void set(int value) { locked_ = value; }
    }
    void Lock(int value) { Locked = value; }

private:
    int locked_;
};

int main() {
    Derived^ d = gcnew Derived();
    d->Width = 3;
    Console::WriteLine("{0} {1}", d->Width, d->Double);
    Base::Name = "shared";
    Console::WriteLine(Base::Name);
    Base^ b = d;
    Console::WriteLine(b->Kind);
    Console::WriteLine("{0} {1}", d[1], d->Place["b"]);
    Console::WriteLine(d->Table[3, 4]);
    d->Lock(4);
    Console::WriteLine(d->Locked);
    return 0;
}
