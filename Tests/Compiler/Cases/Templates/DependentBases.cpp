// Members of a base class that depends on the template's parameters need no this->: they are looked up at the instantiation.
// expect: 25
// expect: derived 5
// expect: 9 4
// expect: True
using namespace System;
using namespace System::Runtime::InteropServices;

template<class T> ref class Base {
protected:
    T value_;

public:
    Base(T value) : value_(value) {}
    T Get() { return value_; }
    virtual String^ Describe(String^ what) { return what; }
    property T Twice { T get() { return value_ + value_; } }
};

template<class T> ref class Derived : Base<T> {
public:
    Derived(T value) : Base<T>(value) {}
    T Sum();
    virtual String^ Describe(String^ what) override { return what + " " + value_; }
    String^ Ask() { return Describe("derived"); }
};

template<class T> T Derived<T>::Sum() {
    value_ += 0;
    return value_ + Get() + Twice + 5;
}

template<class T> struct Plain {
    T value;
    T get() { return value; }
    int size(T one) { return sizeof one; }
};

template<class T> struct Extended : Plain<T> {
    T both() { return value + get() + 1; }
    int sizeOf(T one) { return size(one); }
};

template<class T> ref class Block : SafeHandle {
public:
    Block() : SafeHandle(IntPtr::Zero, true) {}
    virtual property bool IsInvalid { bool get() override { return handle == IntPtr::Zero; } }
    virtual bool ReleaseHandle() override { return true; }
};

template<class T> ref class OwnedBlock : Block<T> {
public:
    OwnedBlock(T* object) { SetHandle(IntPtr(object)); }
    bool IsEmpty() { return IsInvalid && handle == IntPtr::Zero; }
};

int main() {
    Derived<int>^ derived = gcnew Derived<int>(5);
    Console::WriteLine(derived->Sum());
    Console::WriteLine(derived->Ask());
    Extended<int> extended;
    extended.value = 4;
    Console::WriteLine("{0} {1}", extended.both(), extended.sizeOf(1));
    OwnedBlock<int> block(nullptr);
    Console::WriteLine(block.IsEmpty());
}
