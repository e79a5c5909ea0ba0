// Generic methods with deduced and with written arguments.
// expect: bb
// expect: 1
// expect: 0
using namespace System;
using namespace System::Collections::Generic;

static bool IsLong(String^ text) { return text->Length > 1; }

int main() {
    array<String^>^ texts = {"a", "bb", "cc"};
    Console::WriteLine(Array::Find(texts, gcnew Predicate<String^>(&IsLong)));
    Console::WriteLine(Array::IndexOf<String^>(texts, "bb"));
    Console::WriteLine(Array::Empty<int>()->Length);
    return 0;
}
