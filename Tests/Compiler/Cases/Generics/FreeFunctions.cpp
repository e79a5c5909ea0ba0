// Generic functions at namespace scope, with a prototype, recursion and a call from native-looking code.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T> where T : IComparable<T>
T Maximum(T a, T b);

namespace Sorting {
    generic<typename T> where T : IComparable<T>
    void Sort(array<T>^ items) {
        for (int i = 1; i < items->Length; i++) {
            for (int k = i; k > 0 && items[k]->CompareTo(items[k - 1]) < 0; k--) {
                T kept = items[k];
                items[k] = items[k - 1];
                items[k - 1] = kept;
            }
        }
    }
}

generic<typename T>
static int Depth(List<T>^ list, int at) {
    return at == list->Count ? 0 : 1 + Depth<T>(list, at + 1);
}

generic<typename T>
Type^ TypeOf(T value) { return T::typeid; }

int main() {
    Console::WriteLine("{0} {1}", Maximum(3, 8), Maximum<String^>("k", "j"));
    array<int>^ numbers = {5, 1, 4, 2};
    Sorting::Sort(numbers);
    array<String^>^ words = {"pear", "apple"};
    Sorting::Sort(words);
    Console::WriteLine(String::Join(" ", numbers) + " " + String::Join(" ", words));
    List<double>^ list = gcnew List<double>();
    list->Add(1);
    list->Add(2);
    Console::WriteLine("{0} {1} {2}", Depth(list, 0), TypeOf(list)->Name, TypeOf(2.5f));
    return 0;
}

generic<typename T>
T Maximum(T a, T b) { return a->CompareTo(b) >= 0 ? a : b; }
// expect: 8 k
// expect: 1 2 4 5 apple pear
// expect: 2 List`1 System.Single
