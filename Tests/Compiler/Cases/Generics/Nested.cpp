// Generic arguments may be generic themselves.
// expect: a: 1 2
// expect: b: 3
using namespace System;
using namespace System::Collections::Generic;

int main() {
    SortedDictionary<String^, List<int>^>^ groups = gcnew SortedDictionary<String^, List<int>^>();
    groups["b"] = gcnew List<int>();
    groups["b"]->Add(3);
    groups["a"] = gcnew List<int>();
    groups["a"]->Add(1);
    groups["a"]->Add(2);
    for each (KeyValuePair<String^, List<int>^> group in groups) {
        String^ line = group.Key + ":";
        for each (int n in group.Value) {
            line += " ";
            line += n;
        }
        Console::WriteLine(line);
    }
    return 0;
}
