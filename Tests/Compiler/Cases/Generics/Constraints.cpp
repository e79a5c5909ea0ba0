// Constraints of every kind; members of T are called through them.
using namespace System;

public interface class IShape {
    property double Area { double get(); }
};

public ref class Named abstract {
public:
    String^ name;
    virtual String^ Describe() { return "named " + name; }
};

public ref class Square : Named, IShape {
    double side_;

public:
    Square() : side_(2) { name = "square"; }
    virtual property double Area { double get() { return side_ * side_; } }
    virtual String^ Describe() override { return "a " + Named::Describe(); }
};

generic<typename T> where T : IComparable<T>
public ref class Interval {
public:
    T low, high;
    Interval(T a, T b) : low(a->CompareTo(b) <= 0 ? a : b), high(a->CompareTo(b) <= 0 ? b : a) {}
    bool Contains(T x) { return low->CompareTo(x) <= 0 && x->CompareTo(high) <= 0; }
};

generic<typename T> where T : Named, IShape, gcnew()
public ref class Factory {
public:
    T Make(String^ name) {
        T made = gcnew T();
        made->name = name;
        return made;
    }
    String^ Report(T t) { return t->Describe() + " of " + t->Area + ", " + (t->ToString() != nullptr); }
};

generic<typename T> where T : ref class
public ref class Cache {
    T value_;

public:
    bool IsEmpty() { return value_ == nullptr; }
    void Put(T value) { value_ = value; }
    void Drop() { value_ = nullptr; }
    bool Holds(T other) { return value_ == other; }
};

generic<typename T> where T : value class
public value class Maybe {
    T value_;
    bool has_;

public:
    Maybe(T value) : value_(value), has_(true) {}
    String^ Text() { return has_ ? value_->ToString() : "nothing"; }
};

int main() {
    Interval<int>^ r = gcnew Interval<int>(9, 3);
    Console::WriteLine("{0}..{1} {2} {3}", r->low, r->high, r->Contains(5), r->Contains(10));
    Interval<String^>^ s = gcnew Interval<String^>("m", "c");
    Console::WriteLine("{0}..{1} {2}", s->low, s->high, s->Contains("d"));
    Factory<Square^> f;
    Square^ made = f.Make("box");
    Console::WriteLine(f.Report(made));
    Cache<String^> c;
    String^ text = "kept";
    c.Put(text);
    Console::WriteLine("{0} {1} {2}", c.IsEmpty(), c.Holds(text), c.Holds("other"));
    c.Drop();
    Console::WriteLine(c.IsEmpty());
    Maybe<int> none;
    Maybe<int> some(7);
    Console::WriteLine(none.Text() + " " + some.Text());
    return 0;
}
// expect: 3..9 True False
// expect: c..m True
// expect: a named box of 4, True
// expect: False True False
// expect: True
// expect: nothing 7
