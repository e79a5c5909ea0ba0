// A type parameter that stands for enums only, and a comparer per class of a generic type.
// expect: Friday|Monday
// expect: True
// expect: 5
// expect: [Friday]
using namespace System;
using namespace System::Collections::Generic;

generic<typename TEnum> where TEnum : IComparable, IFormattable, value class, System::Enum
private ref class EnumComparer : public IEqualityComparer<TEnum> {
public:
    static EnumComparer^ Default = gcnew EnumComparer();
    static List<TEnum>^ Seen = gcnew List<TEnum>();
    virtual bool Equals(TEnum left, TEnum right) {
        Seen->Add(left);
        return left->CompareTo(right) == 0;
    }
    virtual int GetHashCode(TEnum value) { return Convert::ToInt32(value); }

    ref class Formatter {
    public:
        static Formatter^ Brackets = gcnew Formatter();
        String^ Format(TEnum value) { return "[" + value->ToString() + "]"; }
    };
};

ref struct Names abstract sealed {
    generic<typename TEnum> where TEnum : System::Enum, value class
    static String^ Join(... array<TEnum>^ values) {
        String^ all = "";
        for each (TEnum value in values) all += (all->Length > 0 ? "|" : "") + value->ToString("G");
        return all;
    }
};

int main() {
    Console::WriteLine(Names::Join(DayOfWeek::Friday, DayOfWeek::Monday));
    Console::WriteLine(EnumComparer<DayOfWeek>::Default->Equals(DayOfWeek::Friday, DayOfWeek::Friday));
    Console::WriteLine(EnumComparer<DayOfWeek>::Default->GetHashCode(EnumComparer<DayOfWeek>::Seen[0]));
    Console::WriteLine(EnumComparer<DayOfWeek>::Formatter::Brackets->Format(DayOfWeek::Friday));
}
