// A template whose nodes hold handles to their own kind, first used through a handle of another template.
// expect: 1 2 3
// expect: 30
using namespace System;

template<class T> ref class Node {
public:
    T value;
    Node^ next;
    Node(T value, Node^ next) : value(value), next(next) {}
};

template<class T> ref class Chain {
    Node<T>^ first_;

public:
    void Add(T value) { first_ = gcnew Node<T>(value, first_); }
    Node<T>^ First() { return first_; }
};

// A specialisation has its own announcement.
template<class T> ref class Node<T^> {
public:
    T^ value;
    Node^ next;
    Node(T^ value, Node^ next) : value(value), next(next) {}
    int Length() { return value->Length + (next == nullptr ? 0 : next->Length()); }
};

int main() {
    Chain<int> numbers;
    for (int i = 3; i > 0; --i)
        numbers.Add(i);
    for (Node<int>^ node = numbers.First(); node != nullptr; node = node->next)
        Console::Write(node->next == nullptr ? "{0}\n" : "{0} ", node->value);
    Chain<String^> words;
    words.Add(gcnew String('a', 10));
    words.Add(gcnew String('b', 20));
    Console::WriteLine(words.First()->Length());
    return 0;
}
