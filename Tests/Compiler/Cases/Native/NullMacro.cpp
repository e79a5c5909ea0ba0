// NULL as an argument, result and operand of native code in managed functions: a null pointer constant, not a number.
// expect: 5 7
// expect: none one
// expect: True True
#include <stdlib.h>
#include <string>

using namespace System;

static const char* find(const char* text, const char* fallback) { return text ? text : fallback; }

struct Node {
    Node* next;
    int value;
    Node(Node* next, int value) : next(next), value(value) {}
};

#define NUMBER(text) ((int)strtol((text), NULL, 10))

ref class Chain {
    Node* first_;

public:
    Chain() : first_(NULL) {}
    ~Chain() { while (first_ != NULL) first_ = Pop(); }
    void Push(int value) { first_ = new Node(first_, value); }
    Node* Pop() {
        if (first_ == NULL) return NULL;
        Node* next = first_->next;
        delete first_;
        return next;
    }
    bool IsEmpty() { return first_ == NULL; }
};

int main() {
    Console::WriteLine("{0} {1}", (int)strtol("5", NULL, 10), NUMBER("7"));
    Console::WriteLine("{0} {1}", gcnew String(find(NULL, "none")), gcnew String(find("one", NULL)));
    Chain chain;
    bool isEmpty = chain.IsEmpty();
    chain.Push(1);
    Node node(NULL, 2);
    Console::WriteLine("{0} {1}", isEmpty && !chain.IsEmpty(), node.next == NULL);
}
