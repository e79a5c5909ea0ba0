using namespace System;

// A value for which all fitting overloads want handles is boxed to V^, which then converts as handles do.
interface class IShape {};
value struct Point : IShape {
    int X;
};
public enum class Color { Red };
value struct Counter {
    int X;
    static operator Counter(int x) {
        Counter c;
        c.X = x;
        return c;
    }
};

ref struct Calls abstract sealed {
    static void Base(Object^) { Console::WriteLine("Object^"); }
    static void Base(ValueType^) { Console::WriteLine("ValueType^"); }
    static void Base(Enum^) { Console::WriteLine("Enum^"); }
    static void Own(Object^) { Console::WriteLine("Object^"); }
    static void Own(Point^) { Console::WriteLine("Point^"); }
    static void Own(int^) { Console::WriteLine("int^"); }
    static void Second(int, Object^) { Console::WriteLine("int, Object^"); }
    static void Second(int, IComparable^) { Console::WriteLine("int, IComparable^"); }
    static void Wrapped(Nullable<int>) { Console::WriteLine("Nullable"); }
    static void Wrapped(Object^) { Console::WriteLine("Object^"); }
    static void Converted(Counter, int) { Console::WriteLine("Counter"); }
    static void Converted(Object^, int) { Console::WriteLine("Object^"); }
    static void Standard(double) { Console::WriteLine("double"); }
    static void Standard(int^) { Console::WriteLine("int^"); }
};

void free(Object^) { Console::WriteLine("free Object^"); }
void free(IShape^) { Console::WriteLine("free IShape^"); }

int main() {
    Point point;
    short number = 3;
    Calls::Base(point);
    Calls::Base(5);
    Calls::Base(true);
    Calls::Base(L'c');
    Calls::Base(Color::Red);
    Calls::Base("text");
    Calls::Own(point);
    Calls::Own(5);
    Calls::Own(number);
    Calls::Own(2.5);
    Calls::Own(Color::Red);
    Calls::Second(1, 2);
    Calls::Standard(5);
    Calls::Wrapped(5);
    Calls::Converted(5, 5);
    Calls::Converted(Counter(), 5);
    free(point);
    free(5);
    return 0;
}

// expect: ValueType^
// expect: ValueType^
// expect: ValueType^
// expect: ValueType^
// expect: Enum^
// expect: Object^
// expect: Point^
// expect: int^
// expect: Object^
// expect: Object^
// expect: Object^
// expect: int, IComparable^
// expect: double
// expect: Object^
// expect: Object^
// expect: Counter
// expect: free IShape^
// expect: free Object^
