// Handles start as null and compare with nullptr.
// expect: True
// expect: null
// expect: set
using namespace System;

ref class Node {
public:
    Node^ Next;
};

static String^ State(Object^ object) { return object ? "set" : "null"; }

int main() {
    Node^ node = gcnew Node();
    Console::WriteLine(node->Next == nullptr);
    Console::WriteLine(State(node->Next));
    node->Next = gcnew Node();
    if (!node->Next)
        return 1;
    Console::WriteLine(State(node->Next));
    return 0;
}
