// Templates that name themselves and each other: trees, lists of lists, classes and functions in a circle.
// expect: 1 3 5 8
// expect: 3 levels
// expect: ping 3 pong 2 ping 1 pong 0
// expect: 24
// expect: [[1] [2 3]]
using namespace System;
using namespace System::Collections::Generic;

template<class T>
ref class Tree {
    T value_;
    Tree<T>^ left_;
    Tree^ right_;

public:
    Tree(T value) : value_(value) {}

    void Add(T value) {
        if (value < value_)
            left_ = Insert(left_, value);
        else
            right_ = Insert(right_, value);
    }

    static Tree<T>^ Insert(Tree<T>^ tree, T value) {
        if (tree == nullptr)
            return gcnew Tree<T>(value);
        tree->Add(value);
        return tree;
    }

    void Collect(List<T>^ into) {
        if (left_)
            left_->Collect(into);
        into->Add(value_);
        if (right_)
            right_->Collect(into);
    }
};

template<int N>
ref class Level {
public:
    static int Count() { return 1 + Level<N - 1>::Count(); }
};

template<>
ref class Level<0> {
public:
    static int Count() { return 0; }
};

template<class T> ref class Pong;

template<class T>
ref class Ping {
public:
    static String^ Say(T n) { return n < 0 ? "" : " ping " + n + Pong<T>::Say(n - 1); }
};

template<class T>
ref class Pong {
public:
    static String^ Say(T n) { return n < 0 ? "" : " pong " + n + Ping<T>::Say(n - 1); }
};

template<int N> int factorial() { Console::Write(""); return N * factorial<N - 1>(); }
template<> int factorial<0>() { return 1; }

String^ show(int value) { return value.ToString(); }

template<class T>
String^ show(List<T>^ list) {
    List<String^> parts;
    for each (T item in list)
        parts.Add(show(item));
    return "[" + String::Join(" ", parts.ToArray()) + "]";
}

int main() {
    Tree<int>^ tree = gcnew Tree<int>(3);
    tree->Add(8);
    tree->Add(1);
    tree->Add(5);
    List<int> sorted;
    tree->Collect(%sorted);
    Console::WriteLine(String::Join(" ", %sorted));
    Console::WriteLine("{0} levels", Level<3>::Count());
    Console::WriteLine(Ping<int>::Say(3)->Trim());
    Console::WriteLine(factorial<4>());
    List<List<int>^> lists;
    lists.Add(gcnew List<int>());
    lists[0]->Add(1);
    lists.Add(gcnew List<int>());
    lists[1]->Add(2);
    lists[1]->Add(3);
    Console::WriteLine(show(%lists));
    return 0;
}
