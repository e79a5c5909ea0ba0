// A handle to const converts from one that is not; const_cast takes const away again (ECMA-372 §15.3.13).
// expect: 5
// expect: True
// expect: 6
// expect: text
using namespace System;

ref class Counter {
public:
    int Value;
};

int read(const Counter^ counter) { return const_cast<Counter^>(counter)->Value; }

int main() {
    Counter^ counter = gcnew Counter;
    counter->Value = 5;
    Console::WriteLine(read(counter));
    const Counter^ fixed = counter;
    Counter^ again = const_cast<Counter^>(fixed);
    Console::WriteLine(again == counter);
    const_cast<Counter^>(fixed)->Value++;
    Console::WriteLine(read(const_cast<const Counter^>(counter)));
    const String^ text = "text";
    Console::WriteLine(const_cast<String^>(text));
    return 0;
}
