// Inheritance between class templates: virtual functions, interfaces, abstract bases, curiously recurring bases.
// expect: cat says miau
// expect: dog says wuff twice
// expect: 3
// expect: [1] [2] [3]
// expect: counter at 2
// expect: base of Int32
// expect: derived of Int32
// expect: closed
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;

template<class Self>
ref class Animal abstract {
public:
    void Speak() { Console::WriteLine("{0} says {1}", static_cast<Self^>(this)->Name(), Sound()); }
    virtual String^ Sound() = 0;
};

ref class Cat : Animal<Cat> {
public:
    String^ Name() { return "cat"; }
    virtual String^ Sound() override { return "miau"; }
};

ref class Dog : Animal<Dog> {
public:
    String^ Name() { return "dog"; }
    virtual String^ Sound() override { return "wuff twice"; }
};

template<class T>
interface class ISource {
    T Next();
    property bool IsEmpty { bool get(); }
};

template<class T>
ref class Queue1 : ISource<T>, IEnumerable<T> {
    List<T> items_;

public:
    void Put(T item) { items_.Add(item); }

    virtual T Next() {
        T first = items_[0];
        items_.RemoveAt(0);
        return first;
    }

    virtual property bool IsEmpty { bool get() { return items_.Count == 0; } }

    virtual IEnumerator<T>^ GetEnumerator() { return static_cast<IEnumerable<T>^>(%items_)->GetEnumerator(); }
    virtual System::Collections::IEnumerator^ GetObjects() = System::Collections::IEnumerable::GetEnumerator { return GetEnumerator(); }
};

template<class T>
int drain(ISource<T>^ source) {
    int count = 0;
    for (; !source->IsEmpty; ++count)
        source->Next();
    return count;
}

template<class T>
ref class Base {
public:
    Base() { Describe(); }
    virtual void Describe() { Console::WriteLine("base of {0}", T::typeid->Name); }
    virtual ~Base() { Console::WriteLine("closed"); }
};

template<class T>
ref class Derived : Base<T> {
    int count_ = 0;

public:
    virtual void Describe() override {
        if (count_++ == 0)
            Base<T>::Describe();
        Console::WriteLine("derived of {0}", T::typeid->Name);
    }
};

template<class T>
ref class Counted {
public:
    static int Count;
    Counted() { ++Count; }
};

ref class Thing : Counted<Thing> {};

int main() {
    (gcnew Cat())->Speak();
    (gcnew Dog())->Speak();
    Queue1<int>^ queue = gcnew Queue1<int>();
    queue->Put(1);
    queue->Put(2);
    queue->Put(3);
    IEnumerable<int>^ all = queue;
    String^ text = "";
    for each (int i in all)
        text += String::Format(" [{0}]", i);
    Console::WriteLine(drain<int>(queue));
    Console::WriteLine(text->Trim());
    gcnew Thing();
    gcnew Thing();
    Console::WriteLine("counter at {0}", Thing::Count);
    Base<int>^ object = gcnew Derived<int>();
    delete object;
    return 0;
}
