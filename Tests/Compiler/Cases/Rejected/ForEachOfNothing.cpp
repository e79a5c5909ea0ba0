// for each needs a collection, and elements that convert.
using namespace System;
using namespace System::Collections::Generic;
int main() {
    for each (int digit in 5) // error: C3285
        Console::WriteLine(digit);
    for each (int item in gcnew Object()) // error: C3285
        Console::WriteLine(item);
    array<String^>^ names = {"a"};
    for each (int name in names) // error: C2440
        Console::WriteLine(name);
    for each (String^ name in names)
        name->Missing(); // error: C2039
    return 0;
}
