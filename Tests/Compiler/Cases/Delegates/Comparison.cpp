// Sorting with a delegate.
// expect: kiwi apple cherry
using namespace System;
using namespace System::Collections::Generic;

static int ByLength(String^ a, String^ b) { return a->Length - b->Length; }

int main() {
    List<String^>^ fruits = gcnew List<String^>();
    fruits->Add("cherry");
    fruits->Add("kiwi");
    fruits->Add("apple");
    fruits->Sort(gcnew Comparison<String^>(&ByLength));
    Console::WriteLine(String::Join(" ", fruits));
    return 0;
}
