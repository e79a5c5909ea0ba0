// Static methods of System::Array.
// expect: 1 2 3
// expect: 1
// expect: -1
// expect: 3 2 1
// expect: 3 2 1 0
using namespace System;

static String^ Show(array<int>^ numbers) {
    String^ text = "";
    for each (int n in numbers) {
        text += " ";
        text += n;
    }
    return text->Trim();
}

int main() {
    array<int>^ numbers = {3, 1, 2};
    Array::Sort(numbers);
    Console::WriteLine(Show(numbers));
    Console::WriteLine(Array::IndexOf(numbers, 2));
    Console::WriteLine(Array::IndexOf(numbers, 9));
    Array::Reverse(numbers);
    Console::WriteLine(Show(numbers));
    Array::Resize(numbers, 4);
    Console::WriteLine(Show(numbers));
    return 0;
}
