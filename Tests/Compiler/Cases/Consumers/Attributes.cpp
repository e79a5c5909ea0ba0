// Attributes of types, members, parameters and results, with positional and named arguments.
// expect: Author Ada 2
// expect: obsolete: use Run
// expect: 3
// expect: Int32,String
// expect: parameter True
using namespace System;
using namespace System::ComponentModel;

[AttributeUsage(AttributeTargets::All)]
public ref class AuthorAttribute : Attribute {
public:
    AuthorAttribute(String^ name) { Name = name; }
    property String^ Name;
    property int Version;
};

[AttributeUsage(AttributeTargets::Method)]
public ref class TypesAttribute : Attribute {
public:
    TypesAttribute(array<Type^>^ types) { Types = types; }
    initonly array<Type^>^ Types;
};

[Author("Ada", Version = 2)]
public ref class Engine {
public:
    [Obsolete("use Run")]
    void Start() {}

    [DefaultValue(3)]
    property int Gear;

    [Types(gcnew array<Type^>{Int32::typeid, String::typeid})]
    void Run([Author("p")] int speed) {}
};
