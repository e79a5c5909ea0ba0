// Constraints that are nested in classes or named by a typedef or alias.
// expect: 9
// expect: 9
// expect: 5
// expect: 3
// expect: 77
// expect: 77
// expect: 12
using namespace System;
using namespace System::Collections::Generic;
ref class Outer {
public:
    interface class IShape { int Area(); };
    ref class Base { public: int n; };
    value struct Inner { int q; };
};
typedef IComparable<int> CmpInt;
typedef Outer::IShape Shape;
using Alias = Outer::Base;
generic <typename T> where T : Outer::IShape ref class A { public: int F(T t) { return t->Area(); } };
generic <typename T> where T : Shape ref class B { public: int F(T t) { return t->Area(); } };
generic <typename T> where T : Alias, gcnew() ref class C { public: int F() { T t = gcnew T(); t->n = 5; return t->n; } };
generic <typename T> where T : Outer::Base int G(T t) { return t->n; }
ref class Sq : Outer::IShape { public: virtual int Area() { return 9; } };
ref class D : Outer::Base { };
ref class Holder {
public:
   interface class INested { int V(); };
   generic <typename T> where T : INested ref class Box { public: T t; int Get() { return t->V(); } };
   generic <typename T> where T : INested static int Call(T t) { return t->V(); }
   ref class Impl : INested { public: virtual int V() { return 77; } };
};
namespace Deep {
ref class Far {
public:
    ref class Middle {
    public:
        generic<typename T> interface class ISource { T Next(); };
    };
};
}
using namespace Deep;
ref class Later {
public:
    generic<typename T> where T : Far::Middle::ISource<int>
    static int Use(T source) { return source->Next(); }
    ref class Impl : Far::Middle::ISource<int> {
    public:
        virtual int Next() { return 12; }
    };
};

int main() {
    Console::WriteLine((gcnew A<Sq^>())->F(gcnew Sq()));
    Console::WriteLine((gcnew B<Sq^>())->F(gcnew Sq()));
    Console::WriteLine((gcnew C<D^>())->F());
    D^ d = gcnew D(); d->n = 3;
    Console::WriteLine(G(d));
    Holder::Box<Holder::Impl^>^ b = gcnew Holder::Box<Holder::Impl^>();
    b->t = gcnew Holder::Impl();
    Console::WriteLine(b->Get());
    Console::WriteLine(Holder::Call(b->t));
    Console::WriteLine(Later::Use<Later::Impl^>(gcnew Later::Impl()));
    return 0;
}
