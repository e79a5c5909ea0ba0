// literal constants and initonly fields.
// expect: 5 text 1.5 x
// expect: 10
// expect: 3 4
// expect: Red
using namespace System;

public enum class Color { Red };

ref class Constants {
public:
    literal int Count = 5;
    literal String^ Text = "text";
    literal double Ratio = 1.5;
    literal wchar_t Letter = L'x';
    literal int Double = Count * 2;
    literal Color Start = Color::Red;
    static initonly int Shared = 3;
    initonly int Own;
    Constants() : Own(Shared + 1) {}
};

int main() {
    Console::WriteLine("{0} {1} {2} {3}", Constants::Count, Constants::Text, Constants::Ratio.ToString(Globalization::CultureInfo::InvariantCulture), Constants::Letter);
    Console::WriteLine(Constants::Double);
    Console::WriteLine("{0} {1}", Constants::Shared, (gcnew Constants())->Own);
    switch (5) {
    case Constants::Count: Console::WriteLine(Constants::Start); break;
    default: Console::WriteLine("other");
    }
    return 0;
}
