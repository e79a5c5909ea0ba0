// expect: 3;2;1;
// expect: c;a;
// expect: size 3
// expect: pointers: 2
// expect: pair 1 x
// expect: base 7
// expect: counted 2 1
// expect: xyz 5
// Nested classes of class templates, defined behind them.
#include <string>
using namespace System;

template<class T> ref class Chain {
public:
    ref class Node;
    value struct Mark;
    template<class U> ref class Pair;
    void Add(T value);
    template<class F> void Each(F visit);
    property int Count { int get(); }
    Mark First();

private:
    Node^ head_;
};

template<class T> ref class Chain<T>::Node {
    static int made_ = 0;

public:
    T value;
    Node^ next;
    Node(T v, Node^ n) : value(v), next(n) { ++made_; }
    static int Made() { return made_; }
};

template<class T> value struct Chain<T>::Mark { T value; };

template<class T> template<class U> ref class Chain<T>::Pair {
public:
    T first;
    U second;
    Pair(T a, U b) : first(a), second(b) {}
};

template<class T> void Chain<T>::Add(T value) { head_ = gcnew Node(value, head_); }
template<class T> template<class F> void Chain<T>::Each(F visit) { for (Node^ n = head_; n != nullptr; n = n->next) visit(n->value); }
template<class T> int Chain<T>::Count::get() { int k = 0; for (Node^ n = head_; n; n = n->next) ++k; return k; }
template<class T> typename Chain<T>::Mark Chain<T>::First() { Mark m; m.value = head_->value; return m; }

template<class T> ref class Chain<T*> {
public:
    ref class Node;
    static int Size();
};

template<class T> ref class Chain<T*>::Node { public: int Two() { return 2; } };
template<class T> int Chain<T*>::Size() { return (gcnew Node)->Two(); }

// A nested class with a base that depends on the parameter.
template<class B> ref class Wrapper {
public:
    ref class Derived;
    Derived^ Make();
};

template<class B> ref class Wrapper<B>::Derived : B {
    std::string* text_;

public:
    Derived() : text_(new std::string("xyz")) {}
    ~Derived() { this->!Derived(); }
    !Derived() { delete text_; }
    virtual int Number() override { return B::Number() + 2; }
    String^ Text() { return gcnew String(text_->c_str()); }
};

template<class B> typename Wrapper<B>::Derived^ Wrapper<B>::Make() { return gcnew Derived; }

ref class Five { public: virtual int Number() { return 5; } };
ref class Three { public: virtual int Number() { return 3; } };

struct Print { void operator()(int v) { Console::Write("{0};", v); } void operator()(String^ v) { Console::Write(v + ";"); } };

int main() {
    Chain<int> numbers;
    for (int i = 1; i <= 3; ++i) numbers.Add(i);
    numbers.Each(Print());
    Console::WriteLine();
    Chain<String^> texts;
    texts.Add("a");
    texts.Add("c");
    texts.Each(Print());
    Console::WriteLine();
    Console::WriteLine("size {0}", numbers.Count);
    Console::WriteLine("pointers: {0}", Chain<int*>::Size());
    Chain<int>::Pair<String^>^ pair = gcnew Chain<int>::Pair<String^>(1, "x");
    Console::WriteLine("pair {0} {1}", pair->first, pair->second);
    Five^ five = (gcnew Wrapper<Five>)->Make();
    Console::WriteLine("base {0}", five->Number());
    Console::WriteLine("counted {0} {1}", Chain<String^>::Node::Made(), Chain<int>::Node::Made() / 3);
    Console::WriteLine("{0} {1}", (gcnew Wrapper<Three>)->Make()->Text(), (gcnew Wrapper<Three>)->Make()->Number());
    return 0;
}
