// Constraints that name the type itself, mutually recursive generics, and generic static factories.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T> where T : IComparable<T>
public ref class Tree {
    T value_;
    Tree<T>^ left_;
    Tree^ right_;

public:
    Tree(T value) : value_(value) {}
    Tree<T>^ Insert(T value) {
        Tree<T>^% child = value->CompareTo(value_) < 0 ? left_ : right_;
        if (child == nullptr) child = gcnew Tree<T>(value);
        else child->Insert(value);
        return this;
    }
    void Walk(List<T>^ into) {
        if (left_ != nullptr) left_->Walk(into);
        into->Add(value_);
        if (right_ != nullptr) right_->Walk(into);
    }
};

public ref class Release : IComparable<Release^> {
    int number_;

public:
    Release(int number) : number_(number) {}
    virtual int CompareTo(Release^ other) { return number_.CompareTo(other->number_); }
    virtual String^ ToString() override { return "v" + number_; }
};

generic<typename T> where T : IComparable<T>
public ref class Best : IComparable<Best<T>^> {
public:
    T value;
    Best(T v) : value(v) {}
    virtual int CompareTo(Best<T>^ other) { return value->CompareTo(other->value); }
};

generic<typename A> ref class Pong;

generic<typename A>
ref class Ping {
public:
    Pong<A>^ other;
    int Depth();
};

generic<typename A>
ref class Pong {
public:
    Ping<A>^ other;
    int Depth() { return other == nullptr ? 0 : 1 + other->Depth(); }
};

generic<typename A>
int Ping<A>::Depth() { return other == nullptr ? 0 : 1 + other->Depth(); }

int main() {
    List<Release^>^ sorted = gcnew List<Release^>();
    Tree<Release^>^ tree = gcnew Tree<Release^>(gcnew Release(5));
    tree->Insert(gcnew Release(2))->Insert(gcnew Release(9))->Insert(gcnew Release(1))->Walk(sorted);
    Console::WriteLine(String::Join(" ", sorted));
    Tree<Best<int>^>^ nested = gcnew Tree<Best<int>^>(gcnew Best<int>(2));
    List<Best<int>^>^ values = gcnew List<Best<int>^>();
    nested->Insert(gcnew Best<int>(1))->Walk(values);
    Console::WriteLine("{0} {1}", values[0]->value, values[1]->value);
    Ping<String^>^ ping = gcnew Ping<String^>();
    ping->other = gcnew Pong<String^>();
    ping->other->other = gcnew Ping<String^>();
    Console::WriteLine(ping->Depth());
    return 0;
}
// expect: v1 v2 v5 v9
// expect: 1 2
// expect: 2
