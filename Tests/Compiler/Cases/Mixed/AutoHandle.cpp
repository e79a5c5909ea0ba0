// msclr::auto_handle disposes what it owns.
// expect: ctor first
// expect: ctor second
// expect: Hello from second
// expect: Hello from first
// expect: Hello from first
// expect: False False
// expect: ctor third
// expect: dtor second
// expect: ctor held
// expect: True
// expect: dtor first
// expect: dtor held
// expect: dtor third
#include <msclr/auto_handle.h>
using namespace System;
using namespace msclr;

ref class ClassA {
    String^ s_;

public:
    ClassA(String^ s) : s_(s) { Console::WriteLine("ctor {0}", s_); }
    ~ClassA() { Console::WriteLine("dtor {0}", s_); }
    void PrintHello() { Console::WriteLine("Hello from {0}", s_); }
};

ref class Holder {
    auto_handle<ClassA> a_;

public:
    void Open(String^ s) { a_.reset(gcnew ClassA(s)); }
};

int main() {
    auto_handle<ClassA> a;
    auto_handle<ClassA> b(gcnew ClassA("first"));
    a.reset(gcnew ClassA("second"));
    a->PrintHello();
    b.get()->PrintHello();
    a.swap(b);
    a->PrintHello();
    auto_handle<ClassA> c(a);
    Console::WriteLine("{0} {1}", a.valid(), !c);
    b = gcnew ClassA("third");
    Holder h;
    h.Open("held");
    ClassA^ free = c.release();
    Console::WriteLine(c.get() == nullptr);
    delete free;
    return 0;
}
