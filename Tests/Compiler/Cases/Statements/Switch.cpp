// Fall-through, a shared label and a default.
// expect: one
// expect: two or three
// expect: two or three
// expect: four, falling
// expect: many
// expect: many
using namespace System;

static void Print(int n) {
    switch (n) {
    case 1:
        Console::WriteLine("one");
        break;
    case 2:
    case 3:
        Console::WriteLine("two or three");
        break;
    case 4:
        Console::WriteLine("four, falling");
    default:
        Console::WriteLine("many");
        break;
    }
}

int main() {
    for (int i = 1; i <= 5; ++i)
        Print(i);
    return 0;
}
