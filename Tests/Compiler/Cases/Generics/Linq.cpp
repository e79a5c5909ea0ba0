// Extension methods of the class library, called as the static methods they are.
// expect: 6
// expect: 3
using namespace System;
using namespace System::Linq;
using namespace System::Collections::Generic;

int main() {
    List<int>^ numbers = gcnew List<int>();
    numbers->Add(1);
    numbers->Add(2);
    numbers->Add(3);
    IEnumerable<int>^ sequence = numbers;
    Console::WriteLine(Enumerable::Sum(sequence));
    Console::WriteLine(Enumerable::Count(sequence));
    return 0;
}
