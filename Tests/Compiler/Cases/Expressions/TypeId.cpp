// T::typeid is the System::Type of T.
// expect: System.Int32
// expect: System.String
// expect: System.Int32[]
// expect: True
using namespace System;

ref class Local {};

int main() {
    Console::WriteLine(int::typeid->FullName);
    Console::WriteLine(String::typeid);
    Console::WriteLine((array<int>::typeid)->FullName);
    Local^ local = gcnew Local();
    Console::WriteLine(local->GetType() == Local::typeid);
    return 0;
}
