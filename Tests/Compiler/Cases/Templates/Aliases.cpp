// Names for instantiations: using, typedef, alias templates, aliases inside of classes.
// expect: 3 3 4
// expect: text
// expect: 5
// expect: pair of 1 and 2.5
using namespace System;
using namespace System::Collections::Generic;

template<class T>
ref class Holder {
public:
    T Value;
    Holder(T value) : Value(value) {}
    using Content = T;
    typedef Holder<T> Self;
    Self^ Copy() { return gcnew Self(Value); }
};

using IntHolder = Holder<int>;
typedef Holder<String^> TextHolder;

template<class T>
using Handle = Holder<T>^;

template<class T>
using Lists = Dictionary<String^, List<T>^>;

template<class A, class B>
value struct Pair {
    A First;
    B Second;
    virtual String^ ToString() override { return String::Format("pair of {0} and {1}", First, Second); }
};

template<class B>
using IntPair = Pair<int, B>;

int main() {
    IntHolder^ a = gcnew IntHolder(3);
    Handle<int> b = a->Copy();
    IntHolder::Content c = 4;
    Console::WriteLine("{0} {1} {2}", a->Value, b->Value, c);
    TextHolder text("text");
    Console::WriteLine(text.Value);
    Lists<int>^ lists = gcnew Lists<int>();
    lists["a"] = gcnew List<int>();
    lists["a"]->Add(5);
    Console::WriteLine(lists["a"][0]);
    IntPair<double> pair;
    pair.First = 1;
    pair.Second = 2.5;
    Console::WriteLine(pair);
    return 0;
}
