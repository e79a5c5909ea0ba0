#include "pch.h"

using namespace System;

int main(array<System::String ^> ^args)
{
    Version^ version = ClrLibrary::Class1::typeid->Assembly->GetName()->Version;
    Console::WriteLine("{0} {1} {2} {3}", args->Length, ClrLibrary::Class1::Sum(4), FrameworkLibrary::Titles::Read("<a title='old'/>"), version);
    return 0;
}
