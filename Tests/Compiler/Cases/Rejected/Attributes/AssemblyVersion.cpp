// The version of an assembly has up to four numbers.
using namespace System::Reflection;

[assembly: AssemblyVersion("1.*.2.3")]; // error: BR3005
[assembly: AssemblyFileVersion("as you like")];
