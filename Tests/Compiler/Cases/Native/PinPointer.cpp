// A pinned array is memory that native code can work on.
// expect: 10
// expect: 2 4 6 8
using namespace System;

static int sum(const int* numbers, int count) {
    int result = 0;
    for (int i = 0; i < count; ++i)
        result += numbers[i];
    return result;
}

static void twice(int* numbers, int count) {
    for (int i = 0; i < count; ++i)
        numbers[i] *= 2;
}

int main() {
    array<int>^ cells = {1, 2, 3, 4};
    {
        pin_ptr<int> pinned = &cells[0];
        int* memory = pinned;
        Console::WriteLine(sum(memory, cells->Length));
        twice(memory, cells->Length);
    }
    Console::WriteLine("{0} {1} {2} {3}", cells[0], cells[1], cells[2], cells[3]);
    return 0;
}
