// Arrays whose types have names, created by them; arrays of native pointers from lists.
// expect: 3 6 5 2
// expect: 4 x
// expect: 7 8
// expect: 1 2 3 4
using namespace System;

typedef array<int> Numbers;
typedef array<String^, 2> Grid;
using Row = array<double>;

ref class Maker {
    typedef array<bool> Flags;

public:
    static array<bool>^ Make() { return gcnew Flags(2); }
};

struct Native {
    explicit Native(int number) : number(number) {}
    int number;
};

int main() {
    Numbers^ numbers = gcnew Numbers(3);
    numbers[1] = 4;
    Grid^ grid = gcnew Grid(2, 3);
    grid[1, 2] = "x";
    Row^ row = gcnew Row(5);
    Console::WriteLine("{0} {1} {2} {3}", numbers->Length, grid->Length, row->Length, Maker::Make()->Length);
    Console::WriteLine("{0} {1}", numbers[1], grid[1, 2]);

    array<Native*>^ natives = gcnew array<Native*>{new Native(7), new Native(8)};
    Console::WriteLine("{0} {1}", natives[0]->number, natives[1]->number);
    array<Native*, 2>^ square = {{new Native(1), new Native(2)}, {new Native(3), new Native(4)}};
    Console::WriteLine("{0} {1} {2} {3}", square[0, 0]->number, square[0, 1]->number, square[1, 0]->number, square[1, 1]->number);
    for each (Native* native in natives) delete native;
    return 0;
}
