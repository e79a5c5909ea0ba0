// Members of class templates: properties, indexers, events, static members, operators, literals, initialisers, delegates.
// expect: 3 items, first a, last c
// expect: changed to 7 at 1
// expect: 2 boxes
// expect: 9
// expect: equal
// expect: 16 of 16
// expect: default 5
// expect: a-b
using namespace System;

template<class T>
ref class Series {
    array<T>^ items_;
    int count_;
    EventHandler^ cleared_;

public:
    delegate void Changed(int index, T value);
    literal int Capacity = 16;
    static int Instances = 0;
    static initonly T Nothing = T();

    Series() : items_(gcnew array<T>(Capacity)), count_(0) { ++Instances; }

    event Changed^ ItemChanged;

    event EventHandler^ Cleared {
        void add(EventHandler^ handler) { cleared_ += handler; }
        void remove(EventHandler^ handler) { cleared_ -= handler; }
    }

    property int Count { int get() { return count_; } }
    property T First { T get() { return items_[0]; } }
    property String^ Name;

    property T default[int] {
        T get(int index) { return items_[index]; }
        void set(int index, T value) {
            items_[index] = value;
            ItemChanged(index, value);
        }
    }

    void Add(T item) { items_[count_++] = item; }

    void Unused() { items_->DoesNotExist(); }
};

template<class T>
value struct Box {
    T Value;

    Box(T value) : Value(value) {}

    static Box<T> operator+(Box<T> a, Box<T> b) { return Box<T>(a.Value + b.Value); }
    static bool operator==(Box<T> a, Box<T> b) { return a.Value == b.Value; }
    static bool operator!=(Box<T> a, Box<T> b) { return !(a == b); }
};

template<class T>
ref class Defaults {
    int value_ = 5;
    T other_ = T();

public:
    property int Value { int get() { return value_; } }
};

void onChanged(int index, int value) { Console::WriteLine("changed to {0} at {1}", value, index); }

int main() {
    Series<String^> words;
    words.Add("a");
    words.Add("b");
    words.Add("c");
    Console::WriteLine("{0} items, first {1}, last {2}", words.Count, words.First, words[2]);

    Series<int>^ numbers = gcnew Series<int>();
    numbers->ItemChanged += gcnew Series<int>::Changed(&onChanged);
    numbers[1] = 7;
    numbers->Name = "numbers";
    Series<int> more;
    Console::WriteLine("{0} boxes", Series<int>::Instances);

    Box<int> sum = Box<int>(4) + Box<int>(5);
    Console::WriteLine(sum.Value);
    Console::WriteLine(sum == Box<int>(9) ? "equal" : "different");
    Console::WriteLine("{0} of {1}", Series<int>::Capacity, Series<double>::Capacity);
    Defaults<String^>^ defaults = gcnew Defaults<String^>();
    Console::WriteLine("default {0}", defaults->Value);
    Console::WriteLine((Box<String^>("a-") + Box<String^>("b")).Value);
    return 0;
}
