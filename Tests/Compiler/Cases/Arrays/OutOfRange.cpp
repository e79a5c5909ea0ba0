// An index outside of the array throws.
// expect: IndexOutOfRangeException
// expect: OverflowException
using namespace System;

int main() {
    array<int>^ cells = gcnew array<int>(2);
    int index = 2;
    try {
        cells[index] = 1;
    } catch (IndexOutOfRangeException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    try {
        cells = gcnew array<int>(index - 3);
    } catch (OverflowException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    return 0;
}
