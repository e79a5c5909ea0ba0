// Handles in constructors, virtual functions and initialisers of native class templates.
// expect: 5
// expect: hello
// expect: hello other
// expect: drop hello
// expect: ABC 1 3
// expect: 0 9
// expect: <4>
// expect: shape 1.5
// expect: x 2
#include <gcroot.h>
#include <memory>
#include <msclr/marshal_cppstd.h>
#include <string>

using namespace System;
using namespace System::Collections::Generic;
using namespace msclr::interop;

template<class T>
class Pointer {
    gcroot<T^> p_;

public:
    explicit Pointer(T^ t) : p_(t) {}
    virtual ~Pointer() { Console::WriteLine("drop {0}", static_cast<T^>(p_)); }
    T^ operator->() const { return p_; }
    operator T^() const { return p_; }
    virtual T^ get(T^ other, int n = 0);
};

template<class T>
T^ Pointer<T>::get(T^ other, int n) {
    return n == 0 ? static_cast<T^>(p_) : other;
}

template<class T>
class Cache {
    gcroot<List<T>^> list_ = gcnew List<T>();
    std::string name_;
    int n_ = Math::Max(2, 3);

public:
    Cache(String^ name, T first) : name_(marshal_as<std::string>(name->ToUpper())) { list_->Add(first); }
    explicit Cache(int k) : n_(Math::Abs(k)) {}
    String^ show() const { return (marshal_as<String^>(name_) + " " + list_->Count + " " + n_)->Trim(); }
};

template<class T>
class Base {
protected:
    gcroot<Object^> o_;
    Base(Object^ o) : o_(o) {}

public:
    virtual ~Base() {}
    String^ text() { return o_->ToString(); }
};

template<class T>
class Derived : public Base<T> {
public:
    Derived(T t) : Base<T>(String::Concat("<", t.ToString(), ">")) {}
};

template<class T>
struct Shape {
    virtual ~Shape() {}
    virtual String^ name(T size, Object^) const { return String::Concat("shape ", size.ToString()); }
};

template<class T>
struct Named : Shape<T> {
    gcroot<String^> name_;
    Named(String^ name) { name_ = name; }
    String^ name(T size, Object^ last) const override { return String::Format("{0} {1}", static_cast<String^>(name_), last); }
};

int main() {
    {
        Pointer<String> p("hello");
        Console::WriteLine(p->Length);
        String^ s = p;
        Console::WriteLine(s);
        Console::WriteLine(p.get("o") + " " + p.get("other", 1));
    }
    Cache<int> c("abc", 5);
    Console::WriteLine(c.show());
    Cache<double> d(-9);
    Console::WriteLine(d.show());
    Derived<int> x(4);
    Console::WriteLine(x.text());
    std::unique_ptr<Shape<double>> shape(new Shape<double>());
    Console::WriteLine(shape->name(1.5, nullptr));
    shape.reset(new Named<double>("x"));
    Console::WriteLine(shape->name(1.5, 2));
    return 0;
}
