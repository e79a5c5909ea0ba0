// The default property is used with brackets, with any type of index.
// expect: 7
// expect: 14
// expect: by name
using namespace System;

ref class Table {
    array<int>^ cells_;

public:
    Table() { cells_ = gcnew array<int>(10); }

    property int default[int] {
        int get(int index) { return cells_[index]; }
        void set(int index, int value) { cells_[index] = value; }
    }

    property String^ default[String^] {
        String^ get(String^ name) { return "by " + name; }
    }
};

int main() {
    Table^ table = gcnew Table();
    table[3] = 7;
    Console::WriteLine(table[3]);
    table[3] += 7;
    Console::WriteLine(table[3]);
    Console::WriteLine(table["name"]);
    return 0;
}
