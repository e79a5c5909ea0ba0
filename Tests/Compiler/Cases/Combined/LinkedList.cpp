// A generic library interface over a list of our own, with nested classes and two enumerators.
// expect: 3 items: c b a
// expect: True False
// expect: NotSupportedException
using namespace System;
using namespace System::Collections::Generic;

public ref class Chain : ICollection<String^> {
    ref class Link {
    public:
        String^ Value;
        Link^ Next;
        Link(String^ value, Link^ next) : Value(value), Next(next) {}
    };

    ref class Walker : IEnumerator<String^> {
        Chain^ chain_;
        Link^ at_;
        bool started_;

    public:
        Walker(Chain^ chain) : chain_(chain), at_(nullptr), started_(false) {}
        ~Walker() {}
        virtual bool MoveNext() {
            at_ = started_ ? at_->Next : chain_->head_;
            started_ = true;
            return at_ != nullptr;
        }
        virtual void Reset() { started_ = false; }
        virtual property String^ Current { String^ get() { return at_->Value; } }
        virtual property Object^ Untyped {
            Object^ get() = System::Collections::IEnumerator::Current::get { return at_->Value; }
        }
    };

    Link^ head_;
    int count_;

public:
    virtual property int Count { int get() { return count_; } }
    virtual property bool IsReadOnly { bool get() { return false; } }

    virtual void Add(String^ item) {
        head_ = gcnew Link(item, head_);
        ++count_;
    }

    virtual void Clear() {
        head_ = nullptr;
        count_ = 0;
    }

    virtual bool Contains(String^ item) {
        for (Link^ link = head_; link; link = link->Next)
            if (link->Value == item)
                return true;
        return false;
    }

    virtual bool Remove(String^ item) { throw gcnew NotSupportedException(); }

    virtual void CopyTo(array<String^>^ target, int index) {
        for (Link^ link = head_; link != nullptr; link = link->Next)
            target[index++] = link->Value;
    }

    virtual IEnumerator<String^>^ GetEnumerator() { return gcnew Walker(this); }
    virtual System::Collections::IEnumerator^ Untyped() = System::Collections::IEnumerable::GetEnumerator {
        return GetEnumerator();
    }
};

int main() {
    Chain^ chain = gcnew Chain();
    chain->Add("a");
    chain->Add("b");
    chain->Add("c");
    Console::WriteLine("{0} items: {1}", chain->Count, String::Join(" ", chain));
    Console::WriteLine("{0} {1}", chain->Contains("b"), chain->Contains("x"));
    try {
        chain->Remove("a");
    } catch (NotSupportedException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    return 0;
}
