// A handle to a generic interface takes lists and arrays alike.
// expect: 6
// expect: 15
using namespace System;
using namespace System::Collections::Generic;

static int Sum(IEnumerable<int>^ numbers) {
    int sum = 0;
    for each (int n in numbers)
        sum += n;
    return sum;
}

int main() {
    array<int>^ few = {1, 2, 3};
    List<int>^ more = gcnew List<int>(few);
    more->Add(9);
    Console::WriteLine(Sum(few));
    Console::WriteLine(Sum(more));
    return 0;
}
