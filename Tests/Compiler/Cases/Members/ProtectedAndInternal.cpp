// Access specifiers of .NET in the metadata.
// expect: True
// expect: True
// expect: True
// expect: True
using namespace System;
using namespace System::Reflection;

public ref class Access {
protected:
    void Family() {}
internal:
    void Assembly() {}
protected public:
    void Either() {}
private protected:
    void Both() {}
};

static MethodInfo^ Find(String^ name) {
    return Access::typeid->GetMethod(name, BindingFlags::Instance | BindingFlags::NonPublic | BindingFlags::Public);
}

int main() {
    Console::WriteLine(Find("Family")->IsFamily);
    Console::WriteLine(Find("Assembly")->IsAssembly);
    Console::WriteLine(Find("Either")->IsFamilyOrAssembly);
    Console::WriteLine(Find("Both")->IsFamilyAndAssembly);
    return 0;
}
