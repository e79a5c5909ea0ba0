// Attributes of one's own, read by reflection.
// expect: Shape by Ada, 2 times
// expect: Draw: Bob
// expect: field: Carl
// expect: 2 attributes
using namespace System;
using namespace System::Reflection;

[AttributeUsage(AttributeTargets::Class | AttributeTargets::Method | AttributeTargets::Field, AllowMultiple = true)]
public ref class AuthorAttribute : Attribute {
public:
    AuthorAttribute(String^ name) : Name(name) {}
    initonly String^ Name;
    property int Times;
};

[Author("Ada", Times = 2)]
public ref class Shape {
public:
    [Author("Bob")] void Draw() {}
    [Author("Carl")] int field;
    [Author("Dora"), Author("Emil")] void Fill() {}
};

static AuthorAttribute^ Of(MemberInfo^ member) {
    return safe_cast<AuthorAttribute^>(member->GetCustomAttributes(AuthorAttribute::typeid, false)[0]);
}

int main() {
    Type^ type = Shape::typeid;
    AuthorAttribute^ author = Of(type);
    Console::WriteLine("{0} by {1}, {2} times", type->Name, author->Name, author->Times);
    Console::WriteLine("Draw: {0}", Of(type->GetMethod("Draw"))->Name);
    Console::WriteLine("field: {0}", Of(type->GetField("field"))->Name);
    Console::WriteLine("{0} attributes", type->GetMethod("Fill")->GetCustomAttributes(AuthorAttribute::typeid, false)->Length);
    return 0;
}
