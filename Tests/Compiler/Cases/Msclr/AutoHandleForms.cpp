// auto_handle in conditions, of derived classes, swapped, as fields of wrappers, in exceptions; own classes with _safe_bool.
// expect: empty
// expect: full circle
// expect: from derived circle False
// expect: assigned square, ~circle
// expect: ~square
// expect: swapped b a
// expect: ~a
// expect: ~b
// expect: caught, ~inner first: True
// expect: field ~held
// expect: gate open
// expect: self: a
// expect: ~a
#include <msclr/auto_handle.h>
#include <msclr/safebool.h>

using namespace System;
using msclr::auto_handle;

ref class Shape {
public:
    static String^ Log = "";
    String^ Name;
    Shape(String^ name) : Name(name) {}
    ~Shape() {
        Log += "~" + Name;
    }
    static String^ TakeLog() {
        String^ log = Log;
        Log = "";
        return log;
    }
};

ref class Circle : Shape {
public:
    Circle() : Shape("circle") {}
};

ref class Holder {
    auto_handle<Shape> held_;

public:
    Holder() : held_(gcnew Shape("held")) {}
};

ref class Gate {
    bool isOpen_;

public:
    Gate(bool isOpen) : isOpen_(isOpen) {}
    operator msclr::_detail_class::_safe_bool() {
        return isOpen_ ? msclr::_detail_class::_safe_true : msclr::_detail_class::_safe_false;
    }
};

static void Fail() {
    auto_handle<Shape> inner(gcnew Shape("inner"));
    throw gcnew InvalidOperationException(inner->Name);
}

int main() {
    auto_handle<Shape> shape;
    if (shape) Console::WriteLine("full");
    else Console::WriteLine("empty");
    auto_handle<Circle> circle(gcnew Circle());
    if (circle) Console::WriteLine("full {0}", circle->Name);
    auto_handle<Shape> base(circle);
    Console::WriteLine("from derived {0} {1}", base->Name, circle ? true : false);
    base = gcnew Shape("square");
    Console::WriteLine("assigned {0}, {1}", base->Name, Shape::TakeLog());
    base.reset();
    Console::WriteLine(Shape::TakeLog());
    {
        auto_handle<Shape> a(gcnew Shape("a")), b(gcnew Shape("b"));
        msclr::swap(a, b);
        Console::WriteLine("swapped {0} {1}", a->Name, b->Name);
        b.reset();
        Console::WriteLine(Shape::TakeLog());
    }
    Console::WriteLine(Shape::TakeLog());
    try {
        Fail();
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("caught, ~{0} first: {1}", e->Message, Shape::TakeLog() == "~inner");
    }
    delete gcnew Holder();
    Console::WriteLine("field {0}", Shape::TakeLog());
    Gate gate(true), closed(false);
    if (gate && !closed) Console::WriteLine("gate open");
    {
        auto_handle<Shape> self(gcnew Shape("a"));
        self = self;
        Console::WriteLine("self: {0}", self ? self->Name : "lost");
    }
    Console::WriteLine(Shape::TakeLog());
    return 0;
}
