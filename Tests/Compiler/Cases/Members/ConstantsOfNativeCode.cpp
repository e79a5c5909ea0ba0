// constexpr and enumerators of native code in managed expressions and array sizes.
// expect: 8
// expect: 24
using namespace System;

constexpr int Width = 8;
enum { Height = 3 };

ref class Grid {
    array<int>^ cells_;

public:
    Grid() : cells_(gcnew array<int>(Width * Height)) {}
    int Size() { return cells_->Length; }
};

int main() {
    Console::WriteLine(Width);
    Console::WriteLine((gcnew Grid())->Size());
    return 0;
}
