// expect: Cell, DefaultMember Cell
// expect: get_Cell 5
// expect: 7
using namespace System;
using namespace System::Reflection;
using namespace System::Runtime::CompilerServices;

public ref class Row {
    int first_ = 5;

public:
    [IndexerName("Cell")]
    property int default[int] {
        int get(int i) { return first_ + i; }
        void set(int, int value) { first_ = value; }
    }
};

int main() {
    Row^ row = gcnew Row;
    PropertyInfo^ property = Row::typeid->GetProperties()[0];
    auto members = safe_cast<DefaultMemberAttribute^>(Attribute::GetCustomAttribute(Row::typeid, DefaultMemberAttribute::typeid));
    Console::WriteLine("{0}, DefaultMember {1}", property->Name, members->MemberName);
    Console::WriteLine("{0} {1}", property->GetMethod->Name, row[0]);
    row[0] = 6;
    Console::WriteLine(row[1]);
    return 0;
}
