// break and continue inside for each.
// expect: 1
// expect: 3
using namespace System;
using namespace System::Collections::Generic;

int main() {
    List<int>^ numbers = gcnew List<int>();
    for (int i = 1; i <= 10; ++i)
        numbers->Add(i);
    for each (int n in numbers) {
        if (n == 2)
            continue;
        if (n > 3)
            break;
        Console::WriteLine(n);
    }
    return 0;
}
