// What documentation comments take from other files and refer to.
// expect: F:Bell.Size: .
// expect: M:Bell.Ask: !:Nothing.
// expect: M:Bell.Mark: M:Bell.Ring(System.Int32).
// expect: M:Bell.Ring(System.Int32): Rings, as another file says.Loud..
// expect: M:Bell.Ring(System.String): M:Bell.Ring(System.Int32) M:Bell.Ring(System.String) T:Bell P:System.String.Length.
// expect: M:Bell.Stop: .
// expect: M:Bell.Swing: .
using namespace System;
using namespace System::Xml::Linq;

public ref class Bell {
public:
    /// <include file='DocumentationReferences.xml' path='texts/member[@name="Ring"]/*'/>
    void Ring(int times) {}

    /// <see cref="Ring(int)"/> <see cref="Bell::Ring(String^)"/> <see cref="Bell"/> <see cref="System::String::Length"/>
    void Ring(String^ song) {}

    /// <include file='Missing.xml' path='texts/*'/>
    void Stop() {} // warning: C4637

    /// <include file='DocumentationReferences.xml'/>
    void Swing() {} // warning: C4637

    /// <see cref="Ring"/>
    void Mark() {} // warning: C4641

    /// <see cref="Nothing"/>
    void Ask() {} // warning: C4638

    /// <see cref=""/>
    int Size; // warning: C4636
};

String^ Describe(XElement^ member) {
    String^ text = member->Value->Trim();
    for each (XElement^ part in member->Elements("see")) text += (text->Length > 0 ? " " : "") + part->Attribute("cref")->Value;
    return text;
}

int main() {
    String^ file = IO::Path::ChangeExtension(Bell::typeid->Assembly->Location, ".xml");
    for each (XElement^ member in XDocument::Load(file)->Root->Element("members")->Elements())
        Console::WriteLine("{0}: {1}.", member->Attribute("name")->Value, Describe(member));
    return 0;
}
