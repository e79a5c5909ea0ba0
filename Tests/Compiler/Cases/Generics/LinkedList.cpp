// Nested types of a generic type, recursive uses, and a class that implements IEnumerable<T>.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T>
public ref class Chain : IEnumerable<T> {
    ref class Node {
    public:
        T value;
        Node^ next;
        Node(T v, Node^ n) : value(v), next(n) {}
    };

    ref class Walker : IEnumerator<T> {
        Chain<T>^ chain_;
        Node^ at_;

    public:
        Walker(Chain<T>^ chain) : chain_(chain) {}
        ~Walker() {}
        virtual bool MoveNext() {
            at_ = at_ == nullptr ? chain_->head_ : at_->next;
            return at_ != nullptr;
        }
        virtual void Reset() { at_ = nullptr; }
        virtual property T Current { T get() { return at_->value; } }
        virtual property Object^ UntypedCurrent {
            Object^ get() = System::Collections::IEnumerator::Current::get { return at_->value; }
        }
    };

    Node^ head_;

public:
    void Add(T value) { head_ = gcnew Node(value, head_); }
    virtual IEnumerator<T>^ GetEnumerator() { return gcnew Walker(this); }
    virtual System::Collections::IEnumerator^ GetUntyped() = System::Collections::IEnumerable::GetEnumerator { return gcnew Walker(this); }
};

int main() {
    Chain<int>^ numbers = gcnew Chain<int>();
    numbers->Add(1);
    numbers->Add(2);
    numbers->Add(3);
    int sum = 0;
    for each (int n in numbers) sum = sum * 10 + n;
    Console::WriteLine(sum);
    Chain<String^> words;
    words.Add("b");
    words.Add("a");
    IEnumerable<String^>^ all = %words;
    Console::WriteLine(String::Join(",", all));
    for each (Object^ o in safe_cast<System::Collections::IEnumerable^>(%words)) Console::WriteLine(o);
    return 0;
}
// expect: 321
// expect: a,b
// expect: a
// expect: b
