// Indexers by the name that metadata gives them, and properties with parentheses.
using namespace System;
using namespace System::Collections;

ref struct Table {
    property int Cell(int) { int get(int index) { return index; } } // error: C3917
    property int default[int] { int get(int index) { return index; } }
};

struct Plain { int n; };
struct Further : Plain { int Plain::m; }; // error: C2838

int main() {
    ArrayList^ list = gcnew ArrayList;
    Object^ first = list->Item[0]; // error: C3293
    Table^ table = gcnew Table;
    int n = table->Item[1]; // error: C3293
    Table^ __restrict restricted = table; // error: C3697
    Plain* plain = nullptr;
    Further* further = dynamic_cast<Further*>(plain); // error: C2683
    return 0;
}
