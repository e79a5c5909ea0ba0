// A member may return a tracking reference into its object.
// expect: 5
// expect: 6
using namespace System;

ref class Cells {
    array<int>^ cells_;

public:
    Cells() { cells_ = gcnew array<int>(3); }
    int% At(int i) { return cells_[i]; }
};

int main() {
    Cells^ cells = gcnew Cells();
    cells->At(1) = 5;
    Console::WriteLine(cells->At(1));
    int% reference = cells->At(1);
    reference++;
    Console::WriteLine(cells->At(1));
    return 0;
}
