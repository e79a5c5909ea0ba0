// Boxing: implicit to Object^, an interface and V^; unboxing by safe_cast.
// expect: 42 System.Int32
// expect: 43 42
// expect: True
// expect: 7
// expect: not an Int64
using namespace System;

value struct Size : IComparable {
    int Width;
    Size(int width) : Width(width) {}
    virtual int CompareTo(Object^ other) { return Width - safe_cast<Size>(other).Width; }
};

int main() {
    int number = 42;
    Object^ boxed = number;
    Console::WriteLine("{0} {1}", boxed, boxed->GetType());
    int^ typed = number;
    number++;
    Console::WriteLine("{0} {1}", number, *typed);
    IComparable^ comparable = Size(3);
    Console::WriteLine(comparable->CompareTo(Size(3)) == 0);
    Size^ size = Size(7);
    Console::WriteLine(size->Width);
    try {
        long long wrong = safe_cast<Int64>(boxed);
    } catch (InvalidCastException^) {
        Console::WriteLine("not an Int64");
    }
    return 0;
}
