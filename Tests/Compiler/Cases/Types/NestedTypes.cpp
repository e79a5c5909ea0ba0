// A class, an enum and a value inside a class.
// expect: 3
// expect: Green
// expect: Outer+Node
using namespace System;

ref class Outer {
public:
    enum class Color { Red, Green };

    ref class Node {
    public:
        int Value;
        Node^ Next;
    };

    static Node^ Chain(int n) {
        Node^ head = nullptr;
        for (int i = 0; i < n; ++i) {
            Node^ node = gcnew Node();
            node->Value = i + 1;
            node->Next = head;
            head = node;
        }
        return head;
    }
};

int main() {
    Outer::Node^ head = Outer::Chain(3);
    Console::WriteLine(head->Value);
    Console::WriteLine(Outer::Color::Green);
    Console::WriteLine(head->GetType()->FullName);
    return 0;
}
