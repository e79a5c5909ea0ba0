using namespace System;

// Arguments of every kind against parameters of every kind (ECMA-372 §14): what fits exactly, then promotions, standard conversions,
// boxing. A literal is a String^ first, a boxed value a V^ that converts to the nearest base.
public enum class Color { Red };
interface class IFace {};
ref class Base {};
ref class Derived : Base, IFace {};

ref struct Calls abstract sealed {
    static String^ All(int) { return "int"; }
    static String^ All(double) { return "double"; }
    static String^ All(bool) { return "bool"; }
    static String^ All(wchar_t) { return "wchar_t"; }
    static String^ All(long long) { return "long long"; }
    static String^ All(String^) { return "String^"; }
    static String^ All(Object^) { return "Object^"; }
    static String^ All(ValueType^) { return "ValueType^"; }
    static String^ All(array<int>^) { return "array<int>^"; }
    static String^ All(Base^) { return "Base^"; }
    static String^ All(IFace^) { return "IFace^"; }
    static String^ All(const char*) { return "const char*"; }
    static String^ All(Color) { return "Color"; }
    static String^ Numbers(double) { return "double"; }
    static String^ Numbers(bool) { return "bool"; }
    static String^ Numbers(Object^) { return "Object^"; }
    static String^ Handles(Object^) { return "Object^"; }
    static String^ Handles(ValueType^) { return "ValueType^"; }
    static String^ Handles(IComparable^) { return "IComparable^"; }
    static String^ Handles(Base^) { return "Base^"; }
    static String^ Handles(array<int>^) { return "array<int>^"; }
    static String^ Text(bool) { return "bool"; }
    static String^ Text(const char*) { return "const char*"; }
    static String^ Text(Object^) { return "Object^"; }
    static String^ Boxes(int^) { return "int^"; }
    static String^ Boxes(ValueType^) { return "ValueType^"; }
    static String^ Boxes(Object^) { return "Object^"; }
    static String^ Boxes(bool) { return "bool"; }
};

int main() {
    Derived^ derived = gcnew Derived;
    Base^ base = derived;
    array<int>^ numbers = gcnew array<int>(1);
    short small = 1;
    Object^ object = base;
    String^ text = "text";
    int^ boxed = 5;
    Console::WriteLine("All: {0}", String::Join(", ",
        Calls::All(5), Calls::All(2.5), Calls::All(true), Calls::All(L'c'),
        Calls::All('c'), Calls::All("literal"), Calls::All(base), Calls::All(Color::Red),
        Calls::All(numbers), Calls::All(small), Calls::All(object), Calls::All(text),
        Calls::All(boxed)));
    Console::WriteLine("Numbers: {0}", String::Join(", ",
        Calls::Numbers(2.5), Calls::Numbers(true), Calls::Numbers("literal"), Calls::Numbers(derived),
        Calls::Numbers(base), Calls::Numbers(Color::Red), Calls::Numbers(numbers), Calls::Numbers(object),
        Calls::Numbers(text), Calls::Numbers(boxed)));
    Console::WriteLine("Handles: {0}", String::Join(", ",
        Calls::Handles("literal"), Calls::Handles(derived), Calls::Handles(base), Calls::Handles(numbers),
        Calls::Handles(object), Calls::Handles(text)));
    Console::WriteLine("Text: {0}", String::Join(", ",
        Calls::Text(5), Calls::Text(2.5), Calls::Text(true), Calls::Text(L'c'),
        Calls::Text('c'), Calls::Text("literal"), Calls::Text(derived), Calls::Text(base),
        Calls::Text(Color::Red), Calls::Text(numbers), Calls::Text(small), Calls::Text(5u),
        Calls::Text(object), Calls::Text(text), Calls::Text(boxed)));
    Console::WriteLine("Boxes: {0}", String::Join(", ",
        Calls::Boxes(5), Calls::Boxes(2.5), Calls::Boxes(true), Calls::Boxes(L'c'),
        Calls::Boxes('c'), Calls::Boxes("literal"), Calls::Boxes(derived), Calls::Boxes(base),
        Calls::Boxes(Color::Red), Calls::Boxes(numbers), Calls::Boxes(small), Calls::Boxes(5u),
        Calls::Boxes(object), Calls::Boxes(text), Calls::Boxes(boxed)));
    return 0;
}

// expect: All: int, double, bool, wchar_t, int, String^, Base^, Color, array<int>^, int, Object^, String^, ValueType^
// expect: Numbers: double, bool, Object^, Object^, Object^, Object^, Object^, Object^, Object^, Object^
// expect: Handles: IComparable^, Base^, Base^, array<int>^, Object^, IComparable^
// expect: Text: bool, bool, bool, bool, bool, const char*, Object^, Object^, Object^, Object^, bool, bool, Object^, Object^, Object^
// expect: Boxes: bool, bool, bool, bool, bool, Object^, Object^, Object^, ValueType^, Object^, bool, bool, Object^, Object^, int^
