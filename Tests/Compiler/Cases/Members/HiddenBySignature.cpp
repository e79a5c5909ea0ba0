// Of the overloads of several classes those of the most derived class are chosen from that has a fitting one, though a base class has
// one that fits better; what overrides belongs to the class that declared it first.
// expect: derived double, base
// expect: derived double, base
// expect: object, double, base int
// expect: long, object, long
// expect: base single
// expect: chosen double
// expect: derived double
// expect: static double
// expect: overridden object, base int
// expect: overridden int, boxed, base object
// expect: value 4, object x
using namespace System;

ref struct Base {
    String^ Only() { return "base"; }
    String^ Near(float) { return "base single"; }
    String^ Several(String^) { return "base string"; }
    String^ Several(int) { return "base int"; }
    String^ Numbers(int) { return "base int"; }
    String^ Either(Int64) { return "base long"; }
    String^ Either(wchar_t) { return "base char"; }
    static String^ Shared(int) { return "static int"; }
    virtual String^ Shown(Object^) { return "base object"; }
    virtual String^ Shown(int) { return "base int"; }
};

ref struct Derived : Base {
    String^ Near(double) { return "derived double"; }
    String^ Several(Object^) { return "object"; }
    String^ Several(double) { return "double"; }
    String^ Numbers(String^) { return "string"; }
    String^ Either(double) { return "chosen double"; }
    static String^ Shared(double) { return "static double"; }
    virtual String^ Shown(Object^) override { return "overridden object"; }
    String^ Inside() { return Near(1.5f) + ", " + this->Only(); }
};

ref struct Last : Derived {
    String^ Several(Int64) { return "long"; }
};

ref struct Boxing : Base {
    virtual String^ Shown(int) override { return "overridden int"; }
    String^ Shown(ValueType^) { return "boxed"; }
};

generic<typename T> ref struct Holder {
    String^ Put(T value) { return "value " + value; }
};
generic<typename T> ref struct Other : Holder<T> {
    String^ Put(array<T>^ values) { return "array"; }
};
ref struct Texts : Other<int> {
    String^ Put(String^ text) { return "object " + text; }
};

template<class T> String^ NearOf(T^ object) { return object->Near(2.5f); }

int main() {
    Derived^ derived = gcnew Derived;
    Console::WriteLine("{0}, {1}", derived->Near(3.14f), derived->Only());
    Console::WriteLine(derived->Inside());
    Console::WriteLine("{0}, {1}, {2}", derived->Several("text"), derived->Several(1), derived->Numbers(1));
    Last last;
    Console::WriteLine("{0}, {1}, {2}", last.Several(5), last.Several("x"), last.Several(1.5f));
    Console::WriteLine(derived->Base::Near(1.0f));
    Console::WriteLine(derived->Either(1));
    Console::WriteLine(NearOf(derived));
    Console::WriteLine(Derived::Shared(1));
    Console::WriteLine("{0}, {1}", derived->Shown("x"), derived->Shown(1));
    Boxing boxing;
    Console::WriteLine("{0}, {1}, {2}", boxing.Shown(1), boxing.Shown(DateTime::MinValue), boxing.Shown("x"));
    Texts texts;
    Console::WriteLine("{0}, {1}", texts.Put(4), texts.Put("x"));
    return 0;
}
