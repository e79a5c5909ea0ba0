// A generic collection: array of T, growth, an exception, static members of each instance.
using namespace System;

generic<typename T>
public ref class Stack {
    array<T>^ items_;
    int count_;
    static int created_;

public:
    Stack() : items_(gcnew array<T>(2)) { created_++; }

    static property int Created { int get() { return created_; } }
    property int Count { int get() { return count_; } }

    void Push(T item) {
        if (count_ == items_->Length) Array::Resize(items_, count_ * 2);
        items_[count_++] = item;
    }

    T Pop() {
        if (count_ == 0) throw gcnew InvalidOperationException("the stack is empty");
        T top = items_[--count_];
        items_[count_] = T();
        return top;
    }
};

int main() {
    Stack<int> numbers;
    for (int i = 1; i <= 5; i++) numbers.Push(i * i);
    Console::WriteLine("{0} {1} {2}", numbers.Pop(), numbers.Pop(), numbers.Count);
    Stack<String^>^ words = gcnew Stack<String^>();
    words->Push("first");
    words->Push("second");
    Console::WriteLine(words->Pop() + words->Pop());
    try {
        words->Pop();
    } catch (InvalidOperationException^ e) {
        Console::WriteLine(e->Message);
    }
    Stack<double>^ other = gcnew Stack<double>();
    other->Push(2.5);
    Console::WriteLine("{0} {1} {2} {3}", other->Pop(), Stack<int>::Created, Stack<String^>::Created, Stack<DateTime>::Created);
    return 0;
}
// expect: 25 16 3
// expect: secondfirst
// expect: the stack is empty
// expect: 2.5 1 1 0
