// Implicit conversions of .NET's classes, called when a handle of another class stands there.
// expect: name
// expect: <name />
// expect: <Int32 a="1">text</Int32>
// expect: 12 1/2
using namespace System;
using namespace System::Numerics;
using namespace System::Xml::Linq;

XName^ NameOf(XName^ name) { return name; }

int main() {
    String^ text = "name";
    XName^ name = text;
    Console::WriteLine(name);
    Console::WriteLine(gcnew XElement(text));
    XElement^ element = gcnew XElement(int::typeid->Name);
    element->Add(gcnew XAttribute("a", "1"));
    element->Value = "text";
    Console::WriteLine(element);
    BigInteger big = 12;
    Console::WriteLine("{0} {1}", big, NameOf("half")->LocalName == "half" ? "1/2" : "?");
    return 0;
}
