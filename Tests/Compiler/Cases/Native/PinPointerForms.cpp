// Pinning pointers to elements, fields, interior pointers and characters; they convert to native pointers.
// expect: 6
// expect: 8
// expect: 9
// expect: 104 105
// expect: 15
// expect: null
// expect: 3
#include <vcclr.h>
using namespace System;

static int sum(const int* numbers, int count) {
    int result = 0;
    for (int i = 0; i < count; ++i)
        result += numbers[i];
    return result;
}
static int length(const wchar_t* text) {
    int n = 0;
    while (text[n])
        ++n;
    return n;
}
static void set(int* target, int value) { *target = value; }

ref class Counter {
public:
    int Value;
    array<int>^ Cells;
};

int main() {
    array<int>^ cells = {1, 2, 3};
    interior_ptr<int> interior = &cells[0];
    pin_ptr<int> pinned = interior;
    Console::WriteLine(sum(pinned, 3));
    Counter^ counter = gcnew Counter();
    {
        pin_ptr<int> value = &counter->Value;
        set(value, 8);
        Console::WriteLine(*value);
        *value = 9;
    }
    Console::WriteLine(counter->Value);
    String^ text = "hi";
    pin_ptr<const wchar_t> characters = PtrToStringChars(text);
    const wchar_t* raw = characters;
    Console::WriteLine("{0} {1}", (int)raw[0], (int)characters[1]);
    counter->Cells = gcnew array<int>{4, 5, 6};
    cli::pin_ptr<int> inner = &counter->Cells[0];
    int* begin = inner;
    Console::WriteLine(sum(begin, 3));
    inner = nullptr;
    if (inner == nullptr)
        Console::WriteLine("null");
    pin_ptr<const wchar_t> moved = PtrToStringChars("abc");
    Console::WriteLine(length(moved));
    return 0;
}
