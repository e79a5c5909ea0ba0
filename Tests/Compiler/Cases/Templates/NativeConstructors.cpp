// Constructor templates of native classes that take handles and managed values: C++ deduces their arguments of what it passes on.
#include <string>
#include <utility>
#include <vcclr.h>
using namespace System;
using namespace System::Collections::Generic;

struct Any {
    gcroot<Object^> object;
    template<class T> Any(T^ h) : object(h) { Console::WriteLine(T::typeid->Name); }
    template<class T> Any(T^ h, int n) : object(h) { Console::WriteLine("{0} {1}", n, h); }
    template<class T, class U> Any(IEnumerable<T>^ all, U^ other) : object(other) {
        for each (T t in all) Console::WriteLine(t);
    }
    template<class T> explicit Any(array<T>^ all) : object(all) { Console::WriteLine("{0} of {1}", all->Length, T::typeid->Name); }
    template<class T> explicit Any(Nullable<T> value) { Console::WriteLine(value.HasValue); }
    template<class T> Any(const std::string& name, T^ a, T^ b) : object(a) { Console::WriteLine("{0} {1}", name.size(), a->Equals(b)); }
    void show() { Console::WriteLine(object->ToString()); }
};

struct Derived : Any {
    template<class T> Derived(T^ h) : Any(h, 5) {}
};

template<class D> struct Pair {
    gcroot<String^> text;
    template<class T> Pair(T^ h, D d) : text(String::Concat(h, d)) {}
};

struct Value {
    template<class T> Value(T t) { Console::WriteLine("value {0}", t); }
    template<class T> Value(const T& t, int n) { Console::WriteLine("constant {0} {1}", t, n); }
    template<class T> Value(int n, T^% made) { made = gcnew T(n); }
    template<class T, int N> Value(T^ t, const int (&numbers)[N]) { Console::WriteLine("{0} {1}", t, N); }
};

ref class Box {
public:
    int n;
    String^ name;
    Box() : n(0), name("none") {}
    Box(int k) : n(k), name("one") {}
    Box(int k, String^ s) : n(k), name(s) {}
    virtual String^ ToString() override { return name + n; }
};

// Perfect forwarding to gcnew.
struct Holder {
    gcroot<Box^> object;
    template<class... A> explicit Holder(A&&... a) : object(gcnew Box(std::forward<A>(a)...)) {}
};
template<class T> struct Owner {
    gcroot<T^> object;
    template<class... A> explicit Owner(A&&... a) : object(gcnew T(std::forward<A>(a)...)) {}
    T^ operator->() const { return object; }
};

int main() {
    Any version(gcnew Version(1, 2));
    version.show();
    String^ s = "s";
    auto list = gcnew List<int>;
    list->Add(4);
    Any(list, s).show();
    Any words(gcnew array<String^>(3)), numbers(gcnew array<int>{1});
    Any maybe(Nullable<int>(4));
    Any("name", s, s).show();
    Derived derived(s);
    derived.show();
    Derived* made = new Derived(gcnew Version(3, 4));
    made->show();
    delete made;
    Console::WriteLine(static_cast<String^>(Pair<int>(s, 4).text) + static_cast<String^>(Pair<double>(gcnew Version(5, 6), 1.5).text));

    Value a(s), b(3), c(s, 1), d(4, 2);
    Box^ box;
    Value e(7, box);
    int three[3] = {};
    Value f(box, three);

    int n = 5;
    Console::WriteLine(Holder(3).object->ToString() + Holder(n, s).object->ToString() + Holder{}.object->ToString());
    Console::WriteLine(Owner<Box>(n + 1, s)->ToString() + Owner<Version>(1, 2)->ToString());
    return 0;
}
// expect: Version
// expect: 1.2
// expect: 4
// expect: s
// expect: 3 of String
// expect: 1 of Int32
// expect: True
// expect: 4 True
// expect: s
// expect: 5 s
// expect: s
// expect: 5 3.4
// expect: 3.4
// expect: s45.61.5
// expect: value s
// expect: value 3
// expect: constant s 1
// expect: constant 4 2
// expect: one7 3
// expect: one3s5none0
// expect: s61.2
