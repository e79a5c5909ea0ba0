// A list of numbers and a list of handles.
// expect: 3
// expect: 30
// expect: True
// expect: b
using namespace System;
using namespace System::Collections::Generic;

int main() {
    List<int>^ numbers = gcnew List<int>();
    numbers->Add(10);
    numbers->Add(20);
    numbers->Add(30);
    Console::WriteLine(numbers->Count);
    Console::WriteLine(numbers[2]);
    Console::WriteLine(numbers->Contains(20));
    List<String^>^ texts = gcnew List<String^>();
    texts->Add("a");
    texts[0] = "b";
    Console::WriteLine(texts[0]);
    return 0;
}
