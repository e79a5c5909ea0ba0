// Constructors, conversions and operators of ref classes that are templates themselves.
// expect: 7 from Int32, 2.5 from Double, text from String
// expect: 3 of 3
// expect: assigned 9
// expect: base made of Int32
// expect: 12
using namespace System;

template<class T> ref class Box {
    T value_;

public:
    Box(T value) : value_(value) {}
    template<class U> Box(Box<U>% other) : value_(static_cast<T>(other.Value)) {}
    template<class U> Box% operator=(Box<U>% other) {
        value_ = static_cast<T>(other.Value);
        return *this;
    }
    property T Value { T get() { return value_; } }
};

ref class Described {
    String^ text_;

public:
    template<class T> Described(T value) : text_(value + " from " + T::typeid->Name) {}
    template<class T> Described(T a, T b) : text_(a + " of " + b) {}
    Described(String^ text, String^ type) : text_(text + " from " + type) {}
    virtual String^ ToString() override { return text_; }
};

ref class Derived : Described {
public:
    Derived() : Described(1) {}
};

int main() {
    array<String^>^ texts = {"text", "String"};
    Console::WriteLine("{0}, {1}, {2}", gcnew Described(7), gcnew Described(2.5), gcnew Described(texts[0], texts[1]));
    Described described(3, 3);
    Console::WriteLine(%described);
    Box<double> number(9.75);
    Box<int> whole(1);
    whole = number;
    Console::WriteLine("assigned {0}", whole.Value);
    Derived derived;
    Console::WriteLine("base made of {0}", derived.ToString()->Substring(7));
    Box<double> twelve(12.5);
    Box<int> copy(twelve);
    Console::WriteLine(copy.Value);
    return 0;
}
