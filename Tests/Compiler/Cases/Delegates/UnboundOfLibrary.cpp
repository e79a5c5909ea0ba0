// Unbound delegates of .NET's delegate types and methods.
// expect: 3
// expect: ONE two
using namespace System;

int main() {
    Func<String^, String^>^ trim = gcnew Func<String^, String^>(&String::Trim);
    Console::WriteLine(trim(" abc ")->Length);
    Converter<String^, String^>^ upper = gcnew Converter<String^, String^>(&String::ToUpperInvariant);
    Console::WriteLine("{0} {1}", upper("one"), "two");
    return 0;
}
