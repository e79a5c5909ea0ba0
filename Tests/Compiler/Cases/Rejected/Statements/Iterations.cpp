// Enumerators that are none, and variables with a storage class.
using namespace System;

ref struct NoEnumerator {};
ref struct Sequence { NoEnumerator^ GetEnumerator() { return nullptr; } };

int main() {
    Sequence^ sequence = gcnew Sequence;
    for each (int n in sequence) {} // error: C3287
    array<int>^ numbers = {1};
    for each (static int n in numbers) {} // error: C3286
    return 0;
}
