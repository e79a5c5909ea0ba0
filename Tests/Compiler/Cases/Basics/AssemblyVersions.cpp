// An asterisk in the version of the assembly stands for days since the year 2000 and half the seconds since midnight.
// expect: 3.7 True True
using namespace System;
using namespace System::Reflection;

[assembly: AssemblyVersion("3.7.*")];

int main() {
    Version^ version = Assembly::GetExecutingAssembly()->GetName()->Version;
    TimeSpan age = DateTime::Now - DateTime(2000, 1, 1).AddDays(version->Build).AddSeconds(version->Revision * 2);
    Console::WriteLine("{0}.{1} {2} {3}", version->Major, version->Minor, version->Build > 0, Math::Abs(age.TotalDays) < 2);
    return 0;
}
