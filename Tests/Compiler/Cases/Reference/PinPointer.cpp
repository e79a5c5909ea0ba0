// pin_ptr for elements, whole arrays, fields and strings.
// expect: 15
// expect: 2 4 6
// expect: 9
// expect: 3
#include <vcclr.h>

using namespace System;

static int sum(const int* first, int count) {
    int result = 0;
    for (int i = 0; i < count; i++) result += first[i];
    return result;
}

static void twice(int* cells, int count) { for (int i = 0; i < count; i++) cells[i] *= 2; }

ref class Box { public: int Value; };

static int length(const wchar_t* text) { int n = 0; while (text[n] != 0) n++; return n; }

int main() {
    array<int>^ cells = {4, 5, 6};
    pin_ptr<int> pinned = &cells[0];
    Console::WriteLine(sum(pinned, cells->Length));
    array<int>^ others = {1, 2, 3};
    {
        pin_ptr<int> other = &others[0];
        twice(other, 3);
    }
    Console::WriteLine(String::Join(" ", others));
    Box^ box = gcnew Box();
    pin_ptr<int> field = &box->Value;
    *field = 9;
    Console::WriteLine(box->Value);
    pin_ptr<const wchar_t> text = PtrToStringChars("abc");
    Console::WriteLine(length(text));
    return 0;
}
