// Value tuples and pairs of the class library.
// expect: 1 one
// expect: k=5
using namespace System;
using namespace System::Collections::Generic;

int main() {
    Tuple<int, String^>^ tuple = gcnew Tuple<int, String^>(1, "one");
    Console::WriteLine("{0} {1}", tuple->Item1, tuple->Item2);
    KeyValuePair<String^, int> pair("k", 5);
    Console::WriteLine("{0}={1}", pair.Key, pair.Value);
    return 0;
}
