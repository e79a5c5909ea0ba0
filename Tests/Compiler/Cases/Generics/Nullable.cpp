// Nullable<T> of the class library.
// expect: False
// expect: 5
// expect: 9
using namespace System;

int main() {
    Nullable<int> none;
    Nullable<int> some = 5;
    Console::WriteLine(none.HasValue);
    Console::WriteLine(some.Value);
    Console::WriteLine(none.GetValueOrDefault(9));
    return 0;
}
