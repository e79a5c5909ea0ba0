// The forms of properties side by side: virtual, static, indexed, default indexers of two kinds, trivial, protected set, explicit.
// expect: derived base
// expect: 8
// expect: 5
// expect: 16
// expect: set 2 1.5
// expect: set 2 5
// expect: 12
// expect: <k>
// expect: 4
// expect: 3
// expect: 15
// expect: 21
// expect: 6
using namespace System;

ref class Base {
protected:
    int count_;

public:
    property int Assigned {
        virtual int get() { return 1; }
        virtual void set(int) {}
    }
    virtual property String^ Name { String^ get() { return "base"; } }
    property int Count {
        int get() { return count_; }

    protected:
        void set(int value) { count_ = value; }
    }
    static property int Static;
    property double Square[int] {
        double get(int i) { return i * i; }
        void set(int i, double value) { Console::WriteLine("set {0} {1}", i, value); }
    }
    property int default[int, int] { int get(int a, int b) { return a * 10 + b; } }
    property String^ default[String^] { String^ get(String^ key) { return "<" + key + ">"; } }
    property int Trivial;
};

ref class Derived : Base {
public:
    virtual property String^ Name { String^ get() override { return "derived " + Base::Name; } }
    void Raise() {
        Count = 5;
        Count++;
        Count += 2;
    }
};

interface class IValues {
    property int Value;
    property int Constant { int get(); }
};

ref class Implicit : IValues {
public:
    virtual property int Value;
    virtual property int Constant { int get() { return 3; } }
};

ref class Explicit : IValues {
    int value_;

public:
    virtual property int Hidden {
        int get() = IValues::Value::get { return value_; }
        void set(int value) = IValues::Value::set { value_ = value; }
    }
    virtual property int Constant { int get() sealed { return 8; } }
};

int main() {
    Derived derived;
    Base^ base = %derived;
    Console::WriteLine(base->Name);
    derived.Raise();
    Console::WriteLine(derived.Count);
    Base::Static = 4;
    Base::Static++;
    Console::WriteLine(Base::Static);
    Console::WriteLine(derived.Square[4]);
    derived.Square[2] = 1.5;
    derived.Square[2] += 1;
    Console::WriteLine(derived[1, 2]);
    Console::WriteLine(base["k"]);
    derived.Trivial = derived.Trivial + 3;
    ++derived.Trivial;
    Console::WriteLine(derived.Trivial--);
    Console::WriteLine(derived.Trivial);
    IValues^ values = gcnew Implicit();
    values->Value = 12;
    Console::WriteLine(values->Value + values->Constant);
    values = gcnew Explicit();
    values->Value = 13;
    Console::WriteLine(values->Value + values->Constant);
    int assigned = base->Assigned = 6;
    Console::WriteLine(assigned);
    return 0;
}
