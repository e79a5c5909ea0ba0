// Classes of other assemblies hide by signature as well: of the overloads of several classes those of the most derived class are chosen
// from that has a fitting one.
// expect: derived double, base single
// expect: object, double, base int
// expect: long, object, long
// expect: static double
// expect: overridden object, base int
// expect: overridden int, boxed, overridden object
// expect: many, Int32
// expect: double 4, text x, value 5
// expect: wide, x, narrow
// expect: own long, double, own long
// expect: derived double
using namespace System;
using namespace Library;

ref struct Own : Derived {
    String^ Several(Int64) { return "own long"; }
    String^ Inside() { return Several(1) + ", " + Derived::Several(1) + ", " + this->Several(L'x'); }
};

template<class T> String^ NearOf(T^ object) { return object->Near(2.5f); }

int main() {
    Derived^ derived = gcnew Derived;
    Console::WriteLine("{0}, {1}", derived->Near(3.14f), derived->Base::Near(1.0f));
    Console::WriteLine("{0}, {1}, {2}", derived->Several("text"), derived->Several(1), derived->Numbers(1));
    Last last;
    Console::WriteLine("{0}, {1}, {2}", last.Several(5), last.Several("x"), last.Several((short)1));
    Console::WriteLine(Derived::Shared(1));
    Console::WriteLine("{0}, {1}", derived->Shown("x"), derived->Shown(1));
    Console::WriteLine("{0}, {1}, {2}", last.Shown(1), last.Shown(DateTime::MinValue), last.Shown("x"));
    Console::WriteLine("{0}, {1}", derived->Many(1), derived->Any(1));
    Holder<>^ holder = gcnew Holder<>;
    Holder<int>^ plain = holder;
    Console::WriteLine("{0}, {1}, {2}", holder->Put(4), holder->Put("x"), plain->Put(5));
    IWide^ wide = gcnew Caller;
    INarrow^ narrow = wide;
    Console::WriteLine("{0}, {1}, {2}", wide->Call(1), wide->Call("x"), narrow->Call(1));
    Own own;
    Console::WriteLine(own.Inside());
    Console::WriteLine(NearOf(derived));
    return 0;
}
