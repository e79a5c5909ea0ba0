// An assignment has a value, for locals, fields, elements and properties.
// expect: 4 4 4 4
// expect: True
using namespace System;

ref class Target {
public:
    int Field;
    property int Value;
};

int main() {
    Target^ target = gcnew Target();
    array<int>^ cells = gcnew array<int>(1);
    int local;
    local = target->Field = cells[0] = target->Value = 4;
    Console::WriteLine("{0} {1} {2} {3}", local, target->Field, cells[0], target->Value);
    Target^ other;
    Console::WriteLine((other = target) == target);
    return 0;
}
