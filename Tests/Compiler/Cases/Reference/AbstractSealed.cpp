// abstract and sealed classes, static classes, nested visibility.
// expect: circle 3
// expect: 10
// expect: inner sees 4
using namespace System;

ref class Shape abstract {
public:
    virtual int Area() abstract;
    String^ Describe() { return GetType()->Name->ToLower() + " " + Area(); }
};

ref class Circle sealed : Shape {
public:
    virtual int Area() override { return 3; }
};

ref class Math2 abstract sealed {
public:
    static int Sum(int n) { return n == 0 ? 0 : n + Sum(n - 1); }
};

ref class Outer {
    int secret_ = 4;

public:
    ref class Inner {
    public:
        int Look(Outer^ outer) { return outer->secret_; }
    };
};

int main() {
    Shape^ shape = gcnew Circle();
    Console::WriteLine(shape->Describe());
    Console::WriteLine(Math2::Sum(4));
    Console::WriteLine("inner sees {0}", (gcnew Outer::Inner())->Look(gcnew Outer()));
    return 0;
}
