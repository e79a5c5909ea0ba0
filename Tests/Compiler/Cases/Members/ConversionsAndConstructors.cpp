using namespace System;

// What is constructed takes a constructor that fits, what is converted a conversion function.
value struct Length {
    String^ Made;
    Length(double) : Made("constructor") {}
    static operator Length(int) {
        Length length;
        length.Made = "conversion";
        return length;
    }
};

value struct Label {
    String^ Made;
    Label(Object^) : Made("constructor") {}
    static explicit operator Label(String^) {
        Label label;
        label.Made = "conversion";
        return label;
    }
};

value struct Only {
    int Value;
    static operator Only(int value) {
        Only only;
        only.Value = value;
        return only;
    }
};

ref struct Holder {
    Length length;
    Holder() : length(5) {}
};

Length constructed() { return Length(5); }
Length converted() { return 5; }
void show(Length length) { Console::WriteLine(length.Made); }

int main() {
    Length a(5);
    Length b{5};
    Length c = 5;
    Length^ d = gcnew Length(5);
    Label e("text");
    Only f(7);
    Console::WriteLine("{0} {1} {2} {3} {4} {5}", a.Made, b.Made, c.Made, d->Made, e.Made, f.Value);
    Console::WriteLine("{0} {1} {2}", constructed().Made, converted().Made, (gcnew Holder)->length.Made);
    Console::WriteLine("{0} {1}", static_cast<Length>(5).Made, ((Length)5).Made);
    show(5);
    show(Length(5));
    ReadOnlySpan<wchar_t> span = "abc";
    Console::WriteLine(span.Length);
    return 0;
}

// expect: constructor constructor conversion constructor constructor 7
// expect: constructor conversion constructor
// expect: constructor constructor
// expect: conversion
// expect: constructor
// expect: 3
