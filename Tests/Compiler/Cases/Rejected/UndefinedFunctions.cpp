// Functions with managed types in their signature that are declared and defined nowhere.
using namespace System;

String^ Name(String^ text);
extern "C" UIntPtr LengthOf(int count);

namespace library {
    void Take(array<int>^ numbers, int% sum);
}

int main() {
    Console::WriteLine(Name("a")); // error: LNK2020
    Console::WriteLine(LengthOf(1)); // error: LNK2020
    int sum = 0;
    library::Take(nullptr, sum); // error: LNK2020
}
