// expect: 3 two 1 2
// expect: shape of System.Int32
// expect: 4 text
// expect: boxed 5 boxed x
// Named overrides of interfaces and classes that are templates.
using namespace System;

template<class T> interface class IVisitor {
    void Visit(T t);
    property int Count { int get(); }
};

template<class T> ref class Collector : IVisitor<T> {
public:
    virtual void Take(T t) = IVisitor<T>::Visit { Console::Write("{0} ", t); ++n_; }
    property int Taken { virtual int get() = IVisitor<T>::Count::get { return n_; } }

private:
    int n_ = 0;
};

ref class Two : IVisitor<int>, IVisitor<String^> {
public:
    virtual void Number(int) = IVisitor<int>::Visit {}
    virtual void Text(String^) = IVisitor<String^>::Visit {}
    property int Numbers { virtual int get() = IVisitor<int>::Count::get { return 1; } }
    property int Texts { virtual int get() = IVisitor<String^>::Count::get { return 2; } }
};

template<class T> ref class Base {
public:
    virtual String^ Name() { return "base"; }
};

template<class T> ref class Derived : Base<T> {
public:
    virtual String^ Shape() = Base<T>::Name { return "shape of " + T::typeid; }
};

namespace Deep {
    template<class A, class B> interface class IPair { B Get(A a); };
}

template<class T> ref class Pairs : Deep::IPair<int, T>, Deep::IPair<array<T>^, String^> {
public:
    virtual T First(int a) = Deep::IPair<int, T>::Get { return T(a); }
    virtual String^ Second(array<T>^) = Deep::IPair<array<T>^, String^>::Get { return "text"; }
};

template<class T> ref class Boxes : Collections::Generic::IEnumerable<T>, IFormattable {
public:
    virtual Collections::Generic::IEnumerator<T>^ All() = Collections::Generic::IEnumerable<T>::GetEnumerator { return nullptr; }
    virtual Collections::IEnumerator^ Old() = Collections::IEnumerable::GetEnumerator { return nullptr; }
    virtual String^ Text(String^ f, IFormatProvider^) = IFormattable::ToString { return "boxed " + f; }
};

int main() {
    IVisitor<int>^ ints = gcnew Collector<int>;
    ints->Visit(3);
    IVisitor<String^>^ texts = gcnew Collector<String^>;
    texts->Visit("two");
    Two two;
    Console::WriteLine("{0} {1}", static_cast<IVisitor<int>^>(%two)->Count, static_cast<IVisitor<String^>^>(%two)->Count);
    Base<int>^ base = gcnew Derived<int>;
    Console::WriteLine(base->Name());
    Pairs<double> pairs;
    Console::WriteLine("{0} {1}", static_cast<Deep::IPair<int, double>^>(%pairs)->Get(4), static_cast<Deep::IPair<array<double>^, String^>^>(%pairs)->Get(nullptr));
    Console::WriteLine("{0:5} {1:x}", gcnew Boxes<int>, gcnew Boxes<char>);
    return ints->Count - 1;
}
