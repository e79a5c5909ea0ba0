// Attributes of the class library and of our own.
// expect: old
// expect: 3 x
using namespace System;
using namespace System::Reflection;

[AttributeUsage(AttributeTargets::Class)]
public ref class MarkAttribute : Attribute {
public:
    initonly int Level;
    property String^ Text;
    MarkAttribute(int level) : Level(level) {}
};

[Mark(3, Text = "x")]
public ref class Marked {
public:
    [Obsolete("old")]
    void Work() {}
};

int main() {
    Type^ type = Marked::typeid;
    ObsoleteAttribute^ obsolete = safe_cast<ObsoleteAttribute^>(
        Attribute::GetCustomAttribute(type->GetMethod("Work"), ObsoleteAttribute::typeid));
    Console::WriteLine(obsolete->Message);
    MarkAttribute^ mark = safe_cast<MarkAttribute^>(Attribute::GetCustomAttribute(type, MarkAttribute::typeid));
    Console::WriteLine("{0} {1}", mark->Level, mark->Text);
    return 0;
}
