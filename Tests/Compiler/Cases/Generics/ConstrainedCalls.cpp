// Calls through constraints do not box values: a mutating method changes the variable itself.
using namespace System;

public interface class ICounter {
    void Increment();
    property int Value { int get(); void set(int v); }
};

public value class Counter : ICounter {
    int value_;

public:
    virtual void Increment() { value_++; }
    virtual property int Value { int get() { return value_; } void set(int v) { value_ = v; } }
    virtual String^ ToString() override { return "#" + value_; }
};

public ref class Shared : ICounter {
    int value_;

public:
    virtual void Increment() { value_ += 10; }
    virtual property int Value { int get() { return value_; } void set(int v) { value_ = v; } }
};

generic<typename T> where T : ICounter
public ref class Runner {
    T field_;
    array<T>^ items_ = gcnew array<T>(1);

public:
    Runner(T start) : field_(start) { items_[0] = start; }
    int RunField() {
        field_->Increment();
        field_->Increment();
        return field_->Value;
    }
    int RunElement() {
        items_[0]->Increment();
        items_[0]->Value += 5;
        return items_[0]->Value;
    }
    static int RunArgument(T argument) {
        argument->Increment();
        return argument->Value;
    }
    static void RunReference(T% reference) { reference->Increment(); }
    String^ Text() { return field_->ToString(); }
};

generic<typename T, typename U> where T : U where U : ICounter
int Both(T t, U u) {
    U both = t;
    both->Increment();
    t->Increment();
    return both->Value * 100 + t->Value * 10 + u->Value;
}

int main() {
    Counter c;
    Runner<Counter>^ r = gcnew Runner<Counter>(c);
    Console::WriteLine("{0} {1} {2} {3}", r->RunField(), r->RunElement(), Runner<Counter>::RunArgument(c), r->Text());
    Runner<Counter>::RunReference(c);
    Console::WriteLine(c.Value);
    Shared^ s = gcnew Shared();
    Runner<Shared^>^ rs = gcnew Runner<Shared^>(s);
    Console::WriteLine("{0} {1} {2}", rs->RunField(), rs->RunElement(), s->Value);
    ICounter^ boxed = c;
    Console::WriteLine(Both<Counter, ICounter^>(c, boxed));
    return 0;
}
// expect: 2 6 1 #2
// expect: 1
// expect: 20 35 35
// expect: 221
