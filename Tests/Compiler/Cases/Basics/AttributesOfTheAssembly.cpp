// Attributes of the assembly and of its module.
// expect: title, 2.1.0.0
// expect: True True
using namespace System;
using namespace System::Reflection;
using namespace System::Runtime::CompilerServices;

[assembly: AssemblyTitle("title")];
[assembly: AssemblyVersion("2.1.0.0")];
[assembly: CLSCompliant(true), InternalsVisibleTo("Friend")];
[module: CLSCompliant(true)];

int main() {
    Assembly^ assembly = Assembly::GetExecutingAssembly();
    AssemblyTitleAttribute^ title = CustomAttributeExtensions::GetCustomAttribute<AssemblyTitleAttribute^>(assembly);
    Console::WriteLine("{0}, {1}", title->Title, assembly->GetName()->Version);
    Console::WriteLine("{0} {1}",
        assembly->ManifestModule->GetCustomAttributes(false)->Length > 0,
        Attribute::IsDefined(assembly, InternalsVisibleToAttribute::typeid));
    return 0;
}
