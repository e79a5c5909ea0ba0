// Type arguments that do not meet constraints, inside of functions.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T> where T : IComparable<T> ref class Sorted { public: static int Count; };
generic<typename T> where T : Exception void Fail(T error) {}
generic<typename T> where T : value class T Zero() { return T(); }

ref class Plain {};

int main() {
    Object^ o = gcnew Sorted<Plain^>(); // error: C3214
    Console::WriteLine(Sorted<Plain^>::Count);
    Fail<String^>("text"); // error: C3214
    Fail(gcnew InvalidOperationException());
    Zero<int>();
    Zero<String^>(); // error: C3391
    Nullable<String^> n; // error: C3391
    return 0;
}
