// Packs: class templates over any number of types, recursion over packs, fold expressions with managed operands.
// expect: 1, two, 3.5
// expect: 3
// expect: total 6.5
// expect: Int32 String Double
// expect: Base of both
using namespace System;
using namespace System::Collections::Generic;

template<class... Ts>
ref class Row;

template<>
ref class Row<> {
public:
    virtual void Fill(List<Object^>^) {}
    static int Size() { return 0; }
};

template<class Head, class... Rest>
ref class Row<Head, Rest...> : Row<Rest...> {
    Head head_;

public:
    Row(Head head, Rest... rest) : Row<Rest...>(rest...), head_(head) {}
    virtual void Fill(List<Object^>^ into) override {
        into->Add(head_);
        Row<Rest...>::Fill(into);
    }
    static int Size() { return 1 + Row<Rest...>::Size(); }
};

template<class... Ts>
double total(Ts... values) {
    double sum = 0;
    ((sum += Convert::ToDouble(values)), ...);
    return sum;
}

template<class... Ts>
String^ names() {
    array<Type^>^ types = gcnew array<Type^> { Ts::typeid... };
    String^ text = "";
    for each (Type^ type in types)
        text += type->Name + " ";
    return text->Trim();
}

interface class IFirst {
    void First();
};
interface class ISecond {
    void Second();
};

template<class... Interfaces>
ref class Implements : Interfaces... {
public:
    virtual void First() { Console::Write("Base of "); }
    virtual void Second() { Console::WriteLine("both"); }
};

int main() {
    Row<int, String^, double>^ row = gcnew Row<int, String^, double>(1, "two", 3.5);
    List<Object^>^ items = gcnew List<Object^>();
    row->Fill(items);
    Console::WriteLine(String::Join(", ", items));
    Console::WriteLine(Row<int, String^, double>::Size());
    Console::WriteLine("total {0}", total(1, 2.5, 3.0f));
    Console::WriteLine(names<int, String^, double>());
    Implements<IFirst, ISecond>^ both = gcnew Implements<IFirst, ISecond>();
    IFirst^ first = both;
    first->First();
    ISecond^ second = both;
    second->Second();
    return 0;
}
