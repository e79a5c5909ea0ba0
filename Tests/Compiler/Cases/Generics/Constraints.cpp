// Sorting with IComparer<T> of our own.
// expect: 3 2 1
using namespace System;
using namespace System::Collections::Generic;

ref class Descending : IComparer<int> {
public:
    virtual int Compare(int a, int b) { return b.CompareTo(a); }
};

int main() {
    List<int>^ numbers = gcnew List<int>();
    numbers->Add(1);
    numbers->Add(3);
    numbers->Add(2);
    numbers->Sort(gcnew Descending());
    Console::WriteLine("{0} {1} {2}", numbers[0], numbers[1], numbers[2]);
    return 0;
}
