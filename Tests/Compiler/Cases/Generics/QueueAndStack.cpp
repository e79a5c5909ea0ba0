// First in first out, last in first out.
// expect: 1 3
using namespace System;
using namespace System::Collections::Generic;

int main() {
    Queue<int>^ queue = gcnew Queue<int>();
    Stack<int>^ stack = gcnew Stack<int>();
    for (int i = 1; i <= 3; ++i) {
        queue->Enqueue(i);
        stack->Push(i);
    }
    Console::WriteLine("{0} {1}", queue->Dequeue(), stack->Pop());
    return 0;
}
