// for (x : object) and for each over objects with stack semantics, locals and members, of source classes and .NET's.
// expect: 1 2 3
// expect: 1 2 3
// expect: 1 2 3
// expect: x y
// expect: x=1
// expect: 4 5
// expect: 9 1 2
using namespace System;
using namespace System::Collections::Generic;

ref class Bag : IEnumerable<int> {
    List<int> items_;

public:
    void Add(int i) { items_.Add(i); }
    virtual IEnumerator<int>^ GetEnumerator() { return items_.GetEnumerator(); }
    virtual System::Collections::IEnumerator^ Untyped() = System::Collections::IEnumerable::GetEnumerator { return GetEnumerator(); }
    int Sum() {
        int sum = 0;
        for (int i : items_) sum += i;
        for each (int i in items_) sum -= i;
        for (int i : *this) sum += i;
        return sum;
    }
};

value struct Interval {
    int From, To;
    IEnumerator<int>^ GetEnumerator() {
        List<int>^ all = gcnew List<int>();
        for (int i = From; i <= To; i++) all->Add(i);
        return all->GetEnumerator();
    }
};

static void show(String^ text) { Console::WriteLine(text->Trim()); }

int main() {
    Bag bag;
    for (int i = 1; i <= 3; i++) bag.Add(i);
    String^ text = "";
    for (int i : bag) text += i + " ";
    show(text);
    text = "";
    for (auto i : %bag) text += i + " ";
    show(text);
    text = "";
    for each (int i in bag) text += i + " ";
    show(text);

    List<String^> names;
    names.Add("x");
    names.Add("y");
    text = "";
    for (String^ name : names) text += name + " ";
    show(text);
    Dictionary<String^, int> counts;
    counts["x"] = 1;
    for (auto pair : counts) Console::WriteLine("{0}={1}", pair.Key, pair.Value);

    Interval range;
    range.From = 4;
    range.To = 5;
    text = "";
    for (int i : range) text += i + " ";
    show(text);
    text = bag.Sum() + 3 + " ";
    List<int>% reference = *gcnew List<int>(gcnew array<int>{1, 2});
    for (int i : reference) text += i + " ";
    show(text);
    return 0;
}
