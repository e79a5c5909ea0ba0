// Managed types are not declared in functions, delegates neither.
using namespace System;

void call() {
    delegate int Twice(int n); // error: C3156
    delegate array<String^>^ Split(String^ text); // error: C3156
    int delegate = 1;
    Console::WriteLine(delegate);
}

int main() {
    call();
    return 0;
}
