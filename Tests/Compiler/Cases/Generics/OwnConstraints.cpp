// A type parameter constrained to the generic class itself; a generic class named like one of the class library.
// expect: 3
// expect: 7
// expect: second first
// expect: a=1
using namespace System;
using namespace System::Collections::Generic;

generic<typename T> where T : Linked<T>
ref class Linked {
public:
    T Next;
    T Last() { return Next == nullptr ? safe_cast<T>(this) : Next->Last(); }
};

ref class Station : Linked<Station^> {
public:
    int Number;
};

generic<typename T> where T : ref class, Tree<T>
ref class Tree {
public:
    T Left;
    int Weight;
    int Sum() { return Weight + (Left == nullptr ? 0 : Left->Sum()); }
};

ref class Leaf : Tree<Leaf^> {};

generic<typename T> where T : IComparable<T>
ref class Stack {
    List<T>^ items_ = gcnew List<T>();

public:
    void Push(T item) { items_->Add(item); }
    T Pop() {
        T last = items_[items_->Count - 1];
        items_->RemoveAt(items_->Count - 1);
        return last;
    }
};

generic<typename K, typename V> where K : IComparable<K>
ref class Dictionary {
public:
    K Key;
    V Value;
};

int main() {
    Station first, second;
    second.Number = 3;
    first.Next = %second;
    Console::WriteLine(first.Last()->Number);
    Leaf^ leaf = gcnew Leaf;
    leaf->Weight = 2;
    leaf->Left = gcnew Leaf;
    leaf->Left->Weight = 5;
    Console::WriteLine(leaf->Sum());
    ::Stack<String^> stack;
    stack.Push("first");
    stack.Push("second");
    Console::WriteLine("{0} {1}", stack.Pop(), stack.Pop());
    ::Dictionary<String^, int> entry;
    entry.Key = "a";
    entry.Value = 1;
    Console::WriteLine("{0}={1}", entry.Key, entry.Value);
    return 0;
}
