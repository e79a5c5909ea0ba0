// Neither a number nor any object can be ranged over.
using namespace System;
int main() {
    for (int digit : 5) // error: C3312
        Console::WriteLine(digit);
    for (int item : gcnew Object()) // error: C3312
        Console::WriteLine(item);
    array<String^>^ names = {"a"};
    for (int name : names) // error: C2440
        Console::WriteLine(name);
    return 0;
}
