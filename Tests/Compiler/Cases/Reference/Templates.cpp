// Templates of managed types and functions over handles.
// expect: 3 b
// expect: 12
// expect: abab
using namespace System;

template <typename T>
ref class Stack {
    array<T>^ items_ = gcnew array<T>(8);
    int count_;

public:
    void Push(T item) { items_[count_++] = item; }
    T Pop() { return items_[--count_]; }
};

template <typename T>
T Twice(T value) { return value + value; }

int main() {
    Stack<int> numbers;
    numbers.Push(3);
    Stack<String^>^ texts = gcnew Stack<String^>();
    texts->Push("a");
    texts->Push("b");
    Console::WriteLine("{0} {1}", numbers.Pop(), texts->Pop());
    Console::WriteLine(Twice(6));
    String^ text = "ab";
    Console::WriteLine(Twice(text));
    return 0;
}
