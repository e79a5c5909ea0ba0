// Compound assignments on locals, fields, elements and properties.
// expect: 11
// expect: 6
// expect: 30
// expect: 15
using namespace System;

ref class Counter {
public:
    int Field;
    property int Total;
};

int main() {
    int local = 8;
    local += 3;
    Console::WriteLine(local);

    Counter^ counter = gcnew Counter();
    counter->Field = 12;
    counter->Field /= 2;
    Console::WriteLine(counter->Field);

    array<int>^ cells = {1, 10, 100};
    cells[1] *= 3;
    Console::WriteLine(cells[1]);

    counter->Total = 20;
    counter->Total -= 5;
    Console::WriteLine(counter->Total);
    return 0;
}
