// for each disposes of its enumerator.
// expect: 1
// expect: disposed
// expect: end
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;

ref class Walker : IEnumerator<int> {
    int n_;

public:
    ~Walker() { Console::WriteLine("disposed"); }
    virtual bool MoveNext() { return ++n_ < 5; }
    virtual void Reset() {}
    virtual property int Current { int get() { return n_; } }
    virtual property Object^ Untyped { Object^ get() = IEnumerator::Current::get { return n_; } }
};

ref class Steps : IEnumerable<int> {
public:
    virtual IEnumerator<int>^ GetEnumerator() { return gcnew Walker(); }
    virtual IEnumerator^ Untyped() = IEnumerable::GetEnumerator { return GetEnumerator(); }
};

int main() {
    for each (int n in gcnew Steps()) {
        Console::WriteLine(n);
        break;
    }
    Console::WriteLine("end");
    return 0;
}
