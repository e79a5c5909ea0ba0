// for each over arrays of several dimensions, non-generic collections, dictionaries, initialiser lists of the library.
// expect: 10
// expect: 1 two 3
// expect: k=v
// expect: 1-2-
// expect: disposed
// expect: stopped
using namespace System;
using namespace System::Collections;

ref class Numbers : IEnumerable {
    ref class Walker : IEnumerator, IDisposable {
        int at_;

    public:
        virtual bool MoveNext() { return ++at_ <= 2; }
        virtual void Reset() { at_ = 0; }
        property Object^ Current { virtual Object^ get() { return at_; } }
        ~Walker() { Console::WriteLine("disposed"); }
    };

public:
    virtual IEnumerator^ GetEnumerator() { return gcnew Walker(); }
};

int main() {
    array<int, 2>^ grid = gcnew array<int, 2>(2, 2);
    grid[0, 0] = 1;
    grid[0, 1] = 2;
    grid[1, 0] = 3;
    grid[1, 1] = 4;
    int sum = 0;
    for each (int cell in grid)
        sum += cell;
    Console::WriteLine(sum);
    ArrayList list;
    list.Add(1);
    list.Add("two");
    list.Add(3);
    String^ line = "";
    for each (Object^ item in %list)
        line += item + " ";
    Console::WriteLine(line->Trim());
    Hashtable table;
    table["k"] = "v";
    for each (DictionaryEntry entry in %table)
        Console::WriteLine("{0}={1}", entry.Key, entry.Value);
    try {
        for each (int n in gcnew Numbers()) {
            Console::Write("{0}-", n);
            if (n == 2) {
                Console::WriteLine();
                throw gcnew Exception("stopped");
            }
        }
    } catch (Exception^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}
