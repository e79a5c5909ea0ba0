// Several attributes of the assembly between one pair of brackets.
// expect: Sample 2.1 text
using namespace System;
using namespace System::Reflection;

[assembly:AssemblyTitle("Sample"),
assembly:AssemblyFileVersion("2.1"), assembly:AssemblyDescription("text")];

int main() {
    Assembly^ self = Assembly::GetExecutingAssembly();
    auto title = safe_cast<AssemblyTitleAttribute^>(Attribute::GetCustomAttribute(self, AssemblyTitleAttribute::typeid));
    auto version = safe_cast<AssemblyFileVersionAttribute^>(Attribute::GetCustomAttribute(self, AssemblyFileVersionAttribute::typeid));
    auto description = safe_cast<AssemblyDescriptionAttribute^>(Attribute::GetCustomAttribute(self, AssemblyDescriptionAttribute::typeid));
    Console::WriteLine("{0} {1} {2}", title->Title, version->Version, description->Description);
    return 0;
}
