// Overloads for a pointer to a native function and for void*, of another assembly: to metadata both point to nothing.
// expect: function 3, function 4, pointer
// expect: made of function 4, made of pointer
// expect: 3
using namespace System;

static int next(int value) { return value + 1; }
static int managed(int value) { return Math::Max(value, 2) * 2; }
static int sum(int left, double right) { return left + static_cast<int>(right); }

int main() {
    int number = 0;
    Console::WriteLine("{0}, {1}, {2}", Chooser::Which(next), Chooser::Which(&managed), Chooser::Which(&number));
    Console::WriteLine("{0}, {1}", gcnew Chooser(next), gcnew Chooser(&number));
    Console::WriteLine(Chooser::Alone(&sum));
    return 0;
}
