// typedef and using for managed types.
// expect: 2
// expect: x
using namespace System;
using namespace System::Collections::Generic;

typedef List<String^> Names;
using Table = Dictionary<String^, Names^>;

int main() {
    Names^ names = gcnew Names();
    names->Add("x");
    names->Add("y");
    Table^ table = gcnew Table();
    table["k"] = names;
    Console::WriteLine(table["k"]->Count);
    Console::WriteLine(table["k"][0]);
    return 0;
}
