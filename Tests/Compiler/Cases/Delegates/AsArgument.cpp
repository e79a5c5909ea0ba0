// Delegates are ordinary objects: stored, passed, compared with null.
// expect: 1 4 9
// expect: nothing
using namespace System;

delegate int Mapping(int);

static int Square(int n) { return n * n; }

static String^ Map(array<int>^ numbers, Mapping^ mapping) {
    if (mapping == nullptr)
        return "nothing";
    array<String^>^ texts = gcnew array<String^>(numbers->Length);
    for (int i = 0; i < numbers->Length; ++i)
        texts[i] = mapping(numbers[i]).ToString();
    return String::Join(" ", texts);
}

int main() {
    array<int>^ numbers = {1, 2, 3};
    Console::WriteLine(Map(numbers, gcnew Mapping(&Square)));
    Console::WriteLine(Map(numbers, nullptr));
    return 0;
}
