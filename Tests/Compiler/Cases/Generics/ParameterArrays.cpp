// Parameter arrays of type parameters, in types, in members and in free functions.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T>
List<T>^ ListOf(... array<T>^ items) { return gcnew List<T>(items); }

generic<typename T>
public ref class Bag {
    List<T>^ items_ = gcnew List<T>();

public:
    Bag(... array<T>^ items) { Add(items); }
    void Add(... array<T>^ items) {
        for each (T item in items) items_->Add(item);
    }
    void AddTwice(T item) { Add(item, item); }
    generic<typename R> array<R>^ Convert(Converter<T, R>^ convert, ... array<T>^ more) {
        Add(more);
        return items_->ConvertAll(convert)->ToArray();
    }
    virtual String^ ToString() override { return String::Join(",", items_); }
};

static String^ Quote(int n) { return "'" + n + "'"; }

int main() {
    Console::WriteLine("{0} {1}", ListOf(1, 2, 3)->Count, ListOf<String^>("a", "b")[1]);
    Console::WriteLine(ListOf(gcnew array<double>{0.5})->Count + ListOf<int>()->Count);
    Bag<int> bag(1, 2);
    bag.Add(3);
    bag.Add(gcnew array<int>{4, 5});
    bag.AddTwice(6);
    Console::WriteLine("{0}", %bag);
    Console::WriteLine(String::Join(" ", bag.Convert(gcnew Converter<int, String^>(&Quote), 7, 8)));
    return 0;
}
// expect: 3 b
// expect: 1
// expect: 1,2,3,4,5,6,6
// expect: '1' '2' '3' '4' '5' '6' '6' '7' '8'
