// generic classes, interfaces, functions and delegates with constraints.
// expect: 3 b
// expect: 9
// expect: ada
// expect: 7
using namespace System;
using namespace System::Collections::Generic;

generic <typename T>
interface class ISource { T Next(); };

generic <typename T> where T : IComparable<T>
ref class Best : ISource<T> {
    List<T>^ items_ = gcnew List<T>();

public:
    void Add(T item) { items_->Add(item); }
    virtual T Next() {
        T best = items_[0];
        for each (T item in items_) if (item->CompareTo(best) > 0) best = item;
        return best;
    }
};

generic <typename T>
delegate T Change(T value);

generic <typename T>
static T Twice(Change<T>^ change, T value) { return change(change(value)); }

generic <typename T> where T : gcnew()
static T Make() { return gcnew T(); }

ref class Person { public: virtual String^ ToString() override { return "ada"; } };

static int Triple(int n) { return 3 * n; }

int main() {
    Best<int>^ numbers = gcnew Best<int>();
    numbers->Add(1);
    numbers->Add(3);
    Best<String^>^ texts = gcnew Best<String^>();
    texts->Add("a");
    texts->Add("b");
    Console::WriteLine("{0} {1}", numbers->Next(), texts->Next());
    Console::WriteLine(Twice<int>(gcnew Change<int>(&Triple), 1));
    Console::WriteLine(Make<Person^>());
    ISource<int>^ source = numbers;
    Console::WriteLine(source->Next() + 4);
    return 0;
}
