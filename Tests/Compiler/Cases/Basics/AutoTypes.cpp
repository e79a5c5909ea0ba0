// auto takes managed types as well.
// expect: 3
// expect: three
using namespace System;
using namespace System::Collections::Generic;

int main() {
    auto list = gcnew List<String^>();
    list->Add("one");
    list->Add("two");
    list->Add("three");
    auto count = list->Count;
    auto last = list[count - 1];
    Console::WriteLine(count);
    Console::WriteLine(last);
    return 0;
}
