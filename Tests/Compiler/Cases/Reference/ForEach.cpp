// for each over arrays, matrices, dictionaries, native vectors and own enumerables.
// expect: abc
// expect: 10
// expect: one=1 two=2
// expect: 6
// expect: 3 2 1
#include <vector>

using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;

ref class Down : IEnumerable {
    ref class Steps : IEnumerator {
        int left_;

    public:
        Steps(int left) : left_(left + 1) {}
        virtual bool MoveNext() { return --left_ > 0; }
        virtual void Reset() {}
        virtual property Object^ Current { Object^ get() { return left_; } }
    };

    int from_;

public:
    Down(int from) : from_(from) {}
    virtual IEnumerator^ GetEnumerator() { return gcnew Steps(from_); }
};

int main() {
    for each (String^ text in gcnew array<String^>{"a", "b", "c"}) Console::Write(text);
    Console::WriteLine();
    array<int, 2>^ table = {{1, 2}, {3, 4}};
    int sum = 0;
    for each (int cell in table) sum += cell;
    Console::WriteLine(sum);
    SortedDictionary<String^, int>^ map = gcnew SortedDictionary<String^, int>();
    map->Add("one", 1);
    map->Add("two", 2);
    String^ line = "";
    for each (KeyValuePair<String^, int> pair in map) line += pair.Key + "=" + pair.Value + " ";
    Console::WriteLine(line->Trim());
    std::vector<int> numbers = {1, 2, 3};
    int total = 0;
    for each (int n in numbers) total += n;
    Console::WriteLine(total);
    line = "";
    for each (int n in gcnew Down(3)) line += n + " ";
    Console::WriteLine(line->Trim());
    return 0;
}
