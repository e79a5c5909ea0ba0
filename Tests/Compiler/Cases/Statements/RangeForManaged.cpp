// for (x : c) over managed arrays, strings and collections.
// expect: 1 2 3
// expect: 2 4 6
// expect: a-b-
// expect: x=1 y=2
// expect: 6
using namespace System;
using namespace System::Collections::Generic;

int main() {
    array<int>^ numbers = {1, 2, 3};
    String^ line = "";
    for (int n : numbers)
        line += (line->Length > 0 ? " " : "") + n;
    Console::WriteLine(line);
    for (int% n : numbers)
        n *= 2;
    Console::WriteLine("{0} {1} {2}", numbers[0], numbers[1], numbers[2]);
    String^ letters = "ab";
    for (wchar_t c : letters)
        Console::Write("{0}-", c);
    Console::WriteLine();
    Dictionary<String^, int>^ map = gcnew Dictionary<String^, int>();
    map->Add("x", 1);
    map->Add("y", 2);
    List<String^>^ parts = gcnew List<String^>();
    for (auto pair : map)
        parts->Add(pair.Key + "=" + pair.Value);
    Console::WriteLine(String::Join(" ", parts));
    int sum = 0;
    for (KeyValuePair<String^, int> pair : map) {
        if (pair.Value == 1)
            continue;
        sum += pair.Value * 3;
    }
    Console::WriteLine(sum);
    return 0;
}
