// What is written as C# has it: one message for each, which says what C++/CLI writes.
using namespace System;
using namespace System.Collections.Generic; // error: C2143

ref class Counter {
public:
    readonly int Start; // error: C2065
    virtual override String^ ToString() { return "counter"; } // error: C2065
};

int main() {
    List<int>^ numbers = gcnew List<int>();
    string name = "x"; // error: C2065
    var size = 5; // error: C2065
    Console::WriteLine(size);
    Console.WriteLine(numbers); // error: C2143
    System.Console::WriteLine(numbers); // error: C2143
    foreach (int number in numbers) { // error: C3861
        Console::WriteLine(number + missing); // error: C2065
    }
    String^ nothing = null; // error: C2065
    Object^ any = nothing;
    bool isText = any is String; // error: C2143
    String^ text = any as String; // error: C2143
    int[] sizes = gcnew array<int>(5); // error: C3409
    Console::Writeline(text); // error: C2039
    return numbers->Size; // error: C2039
}
