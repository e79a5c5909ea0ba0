// for each with a tracking reference: to the elements of an array, to the copies that other collections yield.
// expect: 2 4
// expect: a 1, b 2
// expect: 11 12, x! y!
// expect: 1 2 x y
using namespace System;
using namespace System::Collections::Generic;

int main() {
    array<int>^ numbers = {1, 2};
    for each (int% number in numbers) number *= 2;
    Console::WriteLine("{0} {1}", numbers[0], numbers[1]);

    SortedDictionary<String^, int>^ counts = gcnew SortedDictionary<String^, int>;
    counts["a"] = 1;
    counts["b"] = 2;
    List<String^>^ shown = gcnew List<String^>;
    for each (KeyValuePair<String^, int>% pair in counts) shown->Add(pair.Key + " " + pair.Value);
    Console::WriteLine(String::Join(", ", shown));

    List<int>^ list = gcnew List<int>(gcnew array<int>{1, 2});
    List<String^>^ texts = gcnew List<String^>(gcnew array<String^>{"x", "y"});
    String^ all = "";
    for each (int% number in list) {
        number += 10;
        all += number + " ";
    }
    all = all->Trim() + ",";
    for each (String^% text in texts) {
        text += "!";
        all += " " + text;
    }
    Console::WriteLine(all);
    Console::WriteLine("{0} {1} {2} {3}", list[0], list[1], texts[0], texts[1]);
    return 0;
}
