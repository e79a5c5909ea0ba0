// Objects with stack semantics that begin with '=': by a constructor that takes the value, or as what a function returns.
// expect: descending: 9 5 1
// expect: 5 1
// expect: made 3
// expect: joined 7
using namespace System;
using namespace System::Collections::Generic;

value class Descending {
    static int Compare(int left, int right) { return right - left; }

public:
    static operator Comparison<int>^(Descending) { return gcnew Comparison<int>(&Descending::Compare); }
};

ref class Sorted {
    Comparison<int>^ order_;

public:
    Sorted(Comparison<int>^ order) : order_(order) {}
    String^ Of(... array<int>^ numbers) {
        Array::Sort(numbers, order_);
        return String::Join(" ", numbers);
    }
};

template<typename T> ref class Two {
public:
    T first, second;
    Two(T first, T second) : first(first), second(second) {}
    Two(String^ text) : first(text->Length), second(1) {}
};

template<typename T> Two<T> make(T first, T second) { return Two<T>(first, second); }

ref class Total {
public:
    String^ name;
    Total(String^ name) : name(name) {}
    Total operator+(int value) { return Total(name + " " + value); }
};

int main() {
    Sorted sorted = Descending();
    Console::WriteLine("descending: {0}", sorted.Of(5, 1, 9));
    Two<int> text = "12345";
    Console::WriteLine("{0} {1}", text.first, text.second);
    Two<int> two = make(1, 2);
    Console::WriteLine("made {0}", two.first + two.second);
    Total total("joined");
    Total sum = total + 7;
    Console::WriteLine(sum.name);
    return 0;
}
