// #using names assemblies of the framework, as older sources do.
// expect: <a>1</a>
// expect: 3
#using <mscorlib.dll>
#using <System.dll>
#using "System.Xml.dll" as_friend
#if 0
#using <Nowhere.dll>
#endif
using namespace System;
using namespace System::Xml;

int main() {
    XmlDocument document;
    document.LoadXml("<a>1</a>");
    Console::WriteLine(document.OuterXml);
    Console::WriteLine(Math::Max(1, 3));
    return 0;
}
