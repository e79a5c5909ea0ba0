// A field whose initializer calls the constructor that runs it, at once or by way of another class.
#include <string>

using namespace System;

public ref class Singleton {
    int number_;
    Singleton(int number) : number_(number) {}

public:
    static Singleton^ Instance = gcnew Singleton(1);
    array<Singleton^>^ All = {gcnew Singleton(2), gcnew Singleton(3)}; // error: C1202
    property int Number { int get() { return number_; } }
};

ref class Whole {
public:
    Whole() {}
    ref class Part {
    public:
        Part() {}
        Whole^ Owner = gcnew Whole();
    };
    Part^ Only = gcnew Part(); // error: C1202
};

struct node {
    static bool is_last;
    node() {}
    node(int) : next(nullptr) {}
    node* next = is_last ? nullptr : new node(); // error: C1202
};

// Another constructor ends it.
ref class Link {
public:
    Link^ Next = gcnew Link(0);
    Link() {}
    Link(int) : Next(nullptr) {}
};

int main() {
    Link link;
    node first(1);
    Console::WriteLine(link.Next->Next == nullptr && first.next == nullptr);
    return Singleton::Instance->Number;
}
