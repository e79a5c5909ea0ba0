// Attributes of enumerators, of nested enumerations too, as serializers and dialogs read them (ECMA-372 §29.2).
// expect: Low: not much
// expect: High: a lot
// expect: Middle:
// expect: 2 of Nested
using namespace System;
using namespace System::ComponentModel;
using namespace System::Reflection;

[AttributeUsage(AttributeTargets::Field, AllowMultiple = true)]
public ref class NoteAttribute : Attribute {
public:
    property int Rank;
    NoteAttribute(... array<Object^>^ parts) {}
};

public enum class Level {
    [Description("not much")] Low = 1,
    [Description("a lot"), Note(1, "x", Rank = 2)]
    High,
    Middle = 5
};

public ref class Holder {
public:
    enum class Nested { [Note, Note(2)] First, Second };
};

String^ describe(Level level) {
    FieldInfo^ field = Level::typeid->GetField(level.ToString());
    DescriptionAttribute^ found = safe_cast<DescriptionAttribute^>(Attribute::GetCustomAttribute(field, DescriptionAttribute::typeid));
    return found ? found->Description : "";
}

int main() {
    for each (Level level in gcnew array<Level>{Level::Low, Level::High, Level::Middle}) {
        Console::WriteLine(String::Format("{0}: {1}", level, describe(level))->TrimEnd());
    }
    Console::WriteLine("{0} of Nested", Holder::Nested::typeid->GetField("First")->GetCustomAttributes(false)->Length);
    return 0;
}
