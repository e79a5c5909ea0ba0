// A delegate as a function pointer of a native library.
// expect: 1 2 3
// expect: 9 7 5
#include <algorithm>
#include <vector>

using namespace System;
using namespace System::Runtime::InteropServices;

typedef int (*Compare)(int, int);

static void sort(int* first, int count, Compare compare) {
    std::sort(first, first + count, [compare](int a, int b) { return compare(a, b) < 0; });
}

[UnmanagedFunctionPointer(CallingConvention::Cdecl)]
delegate int Order(int a, int b);

static int Up(int a, int b) { return a - b; }
static int Down(int a, int b) { return b - a; }

static void Sort(array<int>^ cells, Order^ order) {
    pin_ptr<int> pinned = &cells[0];
    IntPtr pointer = Marshal::GetFunctionPointerForDelegate(order);
    sort(pinned, cells->Length, static_cast<Compare>(pointer.ToPointer()));
    GC::KeepAlive(order);
    Console::WriteLine(String::Join(" ", cells));
}

int main() {
    Sort(gcnew array<int>{3, 1, 2}, gcnew Order(&Up));
    Sort(gcnew array<int>{7, 5, 9}, gcnew Order(&Down));
    return 0;
}
