// Destructors, finalizers and members with stack semantics in generic classes.
using namespace System;

ref class Tracker {
    String^ name_;

public:
    Tracker(String^ name) : name_(name) { Console::WriteLine("open {0}", name_); }
    ~Tracker() { Console::WriteLine("close {0}", name_); }
};

generic<typename T>
public ref class Scope {
    T value_;
    Tracker tracker_;

public:
    Scope(T value) : value_(value), tracker_("scope of " + value) {}
    ~Scope() {
        Console::WriteLine("dispose {0}", value_);
        this->!Scope();
    }
    !Scope() { Console::WriteLine("finalize {0}", value_); }
    property T Value { T get() { return value_; } }
};

generic<typename T> where T : IDisposable
public ref class Owner {
    T owned_;

public:
    Owner(T owned) : owned_(owned) {}
    ~Owner() { delete owned_; }
};

generic<typename T>
public ref class Outer : Scope<array<T>^> {
public:
    Outer(T item) : Scope<array<T>^>(gcnew array<T>{item}) {}
};

int main() {
    {
        Scope<int> s(5);
        Console::WriteLine(s.Value);
    }
    {
        Owner<Tracker^> owner(gcnew Tracker("owned"));
    }
    Outer<String^>^ outer = gcnew Outer<String^>("text");
    Console::WriteLine(outer->Value[0]);
    delete outer;
    return 0;
}
// expect: open scope of 5
// expect: 5
// expect: dispose 5
// expect: finalize 5
// expect: close scope of 5
// expect: open owned
// expect: close owned
// expect: open scope of System.String[]
// expect: text
// expect: dispose System.String[]
// expect: finalize System.String[]
// expect: close scope of System.String[]
