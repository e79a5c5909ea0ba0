// Overload resolution between function templates and functions: specialised, more constrained, by handle and by value.
// expect: any
// expect: handle
// expect: array
// expect: string
// expect: int
// expect: list of any
// expect: list of handles
// expect: native
using namespace System;
using namespace System::Collections::Generic;

template<class T> String^ kind(T) { return gcnew String("any"); }
template<class T> String^ kind(T^) { return gcnew String("handle"); }
template<class T> String^ kind(array<T>^) { return gcnew String("array"); }
template<class T> String^ kind(List<T>^) { return gcnew String("list of any"); }
template<class T> String^ kind(List<T^>^) { return gcnew String("list of handles"); }
template<class T> String^ kind(T*) { return gcnew String("native"); }
String^ kind(String^) { return gcnew String("string"); }
String^ kind(int) { return gcnew String("int"); }

int main() {
    Console::WriteLine(kind(2.5));
    Console::WriteLine(kind(gcnew Object()));
    Console::WriteLine(kind(gcnew array<int>(1)));
    Console::WriteLine(kind("literal" + ""));
    Console::WriteLine(kind(1));
    Console::WriteLine(kind(gcnew List<int>()));
    Console::WriteLine(kind(gcnew List<Object^>()));
    int x = 0;
    int* pointer = &x;
    Console::WriteLine(kind(pointer));
    return 0;
}
