// Arguments and assignments with side effects happen exactly once.
// expect: 1
// expect: 11
// expect: 2
using namespace System;

static int calls = 0;

static int Next() { return ++calls; }

int main() {
    array<int>^ cells = {10, 10, 10};
    cells[Next()] += 1;
    Console::WriteLine(calls);
    Console::WriteLine(cells[1]);
    int value = (Next(), calls);
    Console::WriteLine(value);
    return 0;
}
