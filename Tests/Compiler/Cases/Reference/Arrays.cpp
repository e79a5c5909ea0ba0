// Arrays: creation, elements, of several dimensions, jagged, copied, sorted, as results.
// expect: 1 2 3
// expect: 6 2x3
// expect: 3 rows, last 1
// expect: 1,2,3,9
// expect: abc
// expect: 5
using namespace System;

static array<int>^ Make() { return gcnew array<int>{9, 3, 1, 2}; }

int main() {
    array<int>^ line = gcnew array<int>(3);
    for (int i = 0; i < line->Length; i++) line[i] = i + 1;
    Console::WriteLine("{0} {1} {2}", line[0], line[1], line[2]);
    array<double, 2>^ table = gcnew array<double, 2>(2, 3);
    table[1, 2] = 5;
    Console::WriteLine("{0} {1}x{2}", table->Length, table->GetLength(0), table->GetLength(1));
    array<array<int>^>^ jagged = {gcnew array<int>{1, 2}, gcnew array<int>(0), {1}};
    Console::WriteLine("{0} rows, last {1}", jagged->Length, jagged[2][0]);
    array<int>^ sorted = Make();
    Array::Sort(sorted);
    Console::WriteLine(String::Join(",", sorted));
    array<String^>^ texts = {"a", "b", "c"};
    Object^ object = texts;
    Console::WriteLine(String::Concat(safe_cast<array<String^>^>(object)));
    Console::WriteLine(table[1, 2]);
    return 0;
}
