// A class of ours that for each can walk over.
// expect: 1
// expect: 2
// expect: 3
using namespace System;
using namespace System::Collections::Generic;

ref class Numbers : IEnumerable<int> {
    int count_;

    ref class Walker : IEnumerator<int> {
        int current_;
        int count_;

    public:
        Walker(int count) : current_(0), count_(count) {}
        ~Walker() {}

        virtual bool MoveNext() { return ++current_ <= count_; }
        virtual void Reset() { current_ = 0; }

        property int Current { virtual int get() { return current_; } }

        virtual property Object^ CurrentObject {
            Object^ get() = System::Collections::IEnumerator::Current::get { return current_; }
        }
    };

public:
    Numbers(int count) : count_(count) {}

    virtual IEnumerator<int>^ GetEnumerator() { return gcnew Walker(count_); }

    virtual System::Collections::IEnumerator^ GetObjectEnumerator() = System::Collections::IEnumerable::GetEnumerator {
        return GetEnumerator();
    }
};

int main() {
    Numbers^ range = gcnew Numbers(3);
    for each (int n in range)
        Console::WriteLine(n);
    return 0;
}
