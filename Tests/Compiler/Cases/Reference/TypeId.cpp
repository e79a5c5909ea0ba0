// T::typeid of classes, arrays, generics, pointers, enumerations and void.
// expect: System.String
// expect: System.Int32[]
// expect: System.Int32[,]
// expect: System.Collections.Generic.List`1[System.String]
// expect: True True
// expect: System.Void
// expect: Day
using namespace System;
using namespace System::Collections::Generic;

public enum class Day { Sunday };
ref class Thing {};

int main() {
    Console::WriteLine(String::typeid);
    Console::WriteLine(array<int>::typeid);
    Console::WriteLine((array<int, 2>::typeid)->ToString());
    Console::WriteLine(List<String^>::typeid);
    Thing^ thing = gcnew Thing();
    Console::WriteLine("{0} {1}", thing->GetType() == Thing::typeid, int::typeid == Int32::typeid);
    Console::WriteLine(void::typeid);
    Console::WriteLine(Day::typeid->Name);
    return 0;
}
