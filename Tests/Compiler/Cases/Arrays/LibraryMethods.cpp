// Static methods of System::Array.
// expect: 1 2 3
// expect: 1
// expect: -1
// expect: 3 2 1
// expect: 3 2 1 0
using namespace System;

static String^ Text(array<int>^ numbers) {
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
    Console::WriteLine(Text(numbers));
    Console::WriteLine(Array::IndexOf(numbers, 2));
    Console::WriteLine(Array::IndexOf(numbers, 9));
    Array::Reverse(numbers);
    Console::WriteLine(Text(numbers));
    Array::Resize(numbers, 4);
    Console::WriteLine(Text(numbers));
    return 0;
}
