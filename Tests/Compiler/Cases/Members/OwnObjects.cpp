// Initialisers of fields that make objects of their own class.
using namespace System;

ref struct Node {
    static Node^ root = gcnew Node;
    int value = 3;
    Node^ next = value > 3 ? gcnew Node : nullptr;
    String^ text = gcnew String('x', 3);
};

ref struct Pair {
    Pair^ other = gcnew Pair(1);
    int n;
    Pair() {}
    Pair(int n) : n(n), other(nullptr) {}
};

value struct Step {
    int size;
    Step(int size) : size(size) {}
    static Step one = Step(1);
    static initonly Step two = Step(2);
};

int main() {
    // expect: 3 xxx True 3
    Node node;
    Console::WriteLine("{0} {1} {2} {3}", node.value, node.text, node.next == nullptr, Node::root->value);
    // expect: 1 3
    Pair pair;
    Console::WriteLine("{0} {1}", pair.other->n, Step::one.size + Step::two.size);
    return 0;
}
