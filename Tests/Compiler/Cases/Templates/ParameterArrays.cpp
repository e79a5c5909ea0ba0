// expect: 2 2 3 1
// expect: 2 0 3
// expect: A b
// expect: 2 6 3
// expect: 3 4 -1 0
// expect: 10 2
// expect: 5
// Parameter arrays of constructors and members of class templates.
using namespace System;
using namespace System::Collections::Generic;

template<class T> ref class Bag {
    List<T>^ list_ = gcnew List<T>;

public:
    Bag() {}
    Bag(... array<T>^ items) { list_->AddRange(items); }
    Bag(IEnumerable<T>^ items) { list_->AddRange(items); list_->Add(T()); }
    Bag^ Add(... array<T>^ more) { list_->AddRange(more); return this; }
    static int Count(... array<T>^ items) { return items->Length; }
    int Twice(T a, T b) { Add(a, b); this->Add(a, b); return list_->Count; }
    int Named(String^ name, ... array<List<T>^>^ lists) { return lists->Length; }
    property int Size { int get() { return list_->Count; } }
    property T default[int] { T get(int i) { return list_[i]; } }
};

template<class T> ref class Sorted : Bag<T> {
public:
    int Fill(T a) { this->Add(a, a, a); return this->Size; }
};

ref class Holder {
public:
    Bag<double> bag;
    Bag<int>^ Ints() { return gcnew Bag<int>(7); }
};

typedef Bag<String^> Texts;

template<class T> int countOf(T a, T b) {
    Bag<T> bag(a, b);
    Bag<T>^ other = gcnew Bag<T>(a, b, a);
    return bag.Size + other->Add(a, b)->Size;
}

int main() {
    Bag<int> numbers(1, 2);
    Bag<String^>^ texts = gcnew Bag<String^>("A", "b");
    Console::WriteLine("{0} {1} {2} {3}", numbers.Size, texts->Size, Bag<double>::Count(1.5, 2, 3), Bag<String^>::Count("q"));
    Texts words("x", "y");
    Bag<int> none;
    Console::WriteLine("{0} {1} {2}", words.Size, none.Size, (gcnew Bag<int>(gcnew List<int>(gcnew array<int>{1, 2})))->Size);
    Console::WriteLine("{0} {1}", texts[0], (*texts)[1]);
    Console::WriteLine("{0} {1} {2}", Texts("a", "b").Size, numbers.Twice(3, 4), (gcnew Sorted<int>)->Fill(1));
    Holder h;
    h.bag.Add(1, 2.5)->Add(3.5);
    Console::WriteLine("{0} {1} {2} {3}", h.bag.Size, h.Ints()->Add(1, 2, 3)->Size, -numbers.Named("n", gcnew List<int>), numbers.Named("n"));
    Console::WriteLine("{0} {1}", (gcnew Bag<int>(10, 20))[0], (gcnew Texts("p", "q"))->Size);
    return countOf(1, 2) == 7 ? (Console::WriteLine(5), 0) : 1;
}
