// A type parameter of a nested generic hides one of the same name around it.
// expect: 4 4 1
// expect: 3
// expect: 3.5
// expect: System.String System.Double
using namespace System;

generic<typename T> ref class Outer {
public:
    T Item;
    generic<typename T> ref class Inner {
    public:
        T Item;
        T Get() { return Item; }
    };
    generic<typename T> T Pass(T value) { return value; }
    generic<typename T> delegate T Make(T seed);
    generic<typename U> ref class Both {
    public:
        T First;
        U Second;
    };
};

static double Twice(double value) { return 2 * value; }

int main() {
    Outer<int>::Inner<String^>^ inner = gcnew Outer<int>::Inner<String^>;
    inner->Item = "text";
    Outer<int> outer;
    outer.Item = 3;
    Console::WriteLine("{0} {1} {2}", inner->Get()->Length, outer.Item + 1, outer.Pass<String^>("p")->Length);
    Outer<int>::Make<double>^ make = gcnew Outer<int>::Make<double>(&Twice);
    Console::WriteLine(make(1.5));
    Outer<int>::Both<double> both;
    both.First = 1;
    both.Second = 2.5;
    Console::WriteLine(both.First + both.Second);
    Console::WriteLine("{0} {1}", inner->GetType()->GetField("Item")->FieldType, make->GetType()->GetMethod("Invoke")->ReturnType);
    return 0;
}
