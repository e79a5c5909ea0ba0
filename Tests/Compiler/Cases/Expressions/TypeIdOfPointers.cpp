// T::typeid of pointers and of fundamental types of several words (ECMA-372 §15.4.6).
using namespace System;

value struct Point {
    int x, y;
};

int main() {
    // expect: System.Int32*
    Console::WriteLine(int*::typeid);
    // expect: System.Double**
    Console::WriteLine(double**::typeid);
    // expect: System.Void*
    Console::WriteLine(void*::typeid);
    // expect: Point*
    Console::WriteLine(Point*::typeid);
    // expect: System.UInt32 System.Int64 System.SByte System.Void
    Console::WriteLine("{0} {1} {2} {3}", unsigned int::typeid, long long::typeid, char::typeid, void::typeid);
    // expect: True True
    Console::WriteLine("{0} {1}", int*::typeid == System::Int32*::typeid, (int*::typeid)->IsPointer);
    return 0;
}
