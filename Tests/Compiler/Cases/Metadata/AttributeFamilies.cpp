// An attribute whose name a generic attribute has as well, as NUnit's TestCase.
// expect: 1+2+3
// expect: a
// expect: b2!
// expect: direct
#using "AttributeFamilies.library.dll"
using namespace System;
using namespace Marks;

public ref class Marked {
public:
    [Mark(1, 2, 3)]
    void Numbers() {}

    [Mark("a")]
    void Name() {}

    [MarkAttribute("b", 2, More = "!")]
    void Both() {}
};

int main() {
    for each (String^ name in gcnew array<String^> {"Numbers", "Name", "Both"}) {
        Console::WriteLine(Attribute::GetCustomAttribute(Marked::typeid->GetMethod(name), MarkAttribute::typeid));
    }
    Console::WriteLine(gcnew MarkAttribute("direct"));
    return 0;
}
