// Literals are constants of C#: in switch, attributes, default arguments, other constants; initonly fields are set by constructors,
// and the static constructor runs before the first use (ECMA-372 §19.9 to §19.11).
// expect: two other
// expect: three 3
// expect: Tag: text 2 Second
// expect: sum 5
// expect: before
// expect: static constructor
// expect: started 9
// expect: enumerators 1 7
using namespace System;

public enum class Choice : short { First = 1, Second, Third };

enum Native { Small = 1, Large = 7 };

[AttributeUsage(AttributeTargets::All)]
public ref class TagAttribute : Attribute {
public:
    String^ Text;
    int Number;
    property Choice Kind;
    TagAttribute(String^ text, int number) : Text(text), Number(number) {}
};

public ref class Constants abstract sealed {
public:
    literal int Two = 2;
    literal long Three = 3;
    literal String^ Text = "text";
    literal Choice Kind = Choice::Second;
    literal wchar_t Letter = L'x';
    literal double Half = 0.5;
};

public ref class Started {
    static Started() {
        Console::WriteLine("static constructor");
        Value = 9;
    }

public:
    static initonly int Value;
    static int Of(Native value) { return value; }
    static Native Most() { return Large; }
};
