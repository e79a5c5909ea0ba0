// Func, Action and Predicate of the class library.
// expect: 7
// expect: x!
// expect: 2 4
using namespace System;
using namespace System::Collections::Generic;

static int Add(int a, int b) { return a + b; }
static void Shout(String^ text) { Console::WriteLine(text + "!"); }
static bool IsEven(int n) { return n % 2 == 0; }

int main() {
    Func<int, int, int>^ add = gcnew Func<int, int, int>(&Add);
    Console::WriteLine(add(3, 4));
    Action<String^>^ shout = gcnew Action<String^>(&Shout);
    shout("x");
    array<int>^ numbers = {1, 2, 3, 4};
    array<int>^ even = Array::FindAll(numbers, gcnew Predicate<int>(&IsEven));
    Console::WriteLine("{0} {1}", even[0], even[1]);
    return 0;
}
