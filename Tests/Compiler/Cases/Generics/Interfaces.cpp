// Generic interfaces: inherited, implemented openly and closed, explicitly and by generic classes.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T>
public interface class ISource {
    T Next();
    property bool Done { bool get(); }
};

generic<typename T>
public interface class IPeekable : ISource<T> {
    T Peek();
};

public ref class Counter : ISource<int>, IEquatable<Counter^> {
    int at_;

public:
    virtual int Next() { return ++at_; }
    virtual property bool Done { bool get() { return at_ >= 3; } }
    virtual bool Equals(Counter^ other) { return at_ == other->at_; }
};

generic<typename T>
public ref class Pipe : IPeekable<T>, IComparable<Pipe<T>^> {
    Queue<T>^ items_ = gcnew Queue<T>();

public:
    void Put(T item) { items_->Enqueue(item); }
    virtual T Next() { return items_->Dequeue(); }
    virtual T Look() = IPeekable<T>::Peek { return items_->Peek(); }
    virtual property bool Done { bool get() { return items_->Count == 0; } }
    virtual int CompareTo(Pipe<T>^ other) { return items_->Count - other->items_->Count; }
};

generic<typename T>
static String^ Drain(ISource<T>^ source) {
    String^ text = "";
    while (!source->Done) text += source->Next() + ";";
    return text;
}

int main() {
    Counter^ counter = gcnew Counter();
    Console::WriteLine(Drain<int>(counter));
    Pipe<String^>^ buffer = gcnew Pipe<String^>();
    buffer->Put("a");
    buffer->Put("b");
    IPeekable<String^>^ peekable = buffer;
    Console::WriteLine(peekable->Peek() + " " + buffer->CompareTo(gcnew Pipe<String^>()) + " " + counter->Equals(gcnew Counter()));
    Console::WriteLine(Drain(peekable));
    ISource<String^>^ source = buffer;
    Console::WriteLine(source->Done);
    return 0;
}
// expect: 1;2;3;
// expect: a 2 False
// expect: a;b;
// expect: True
