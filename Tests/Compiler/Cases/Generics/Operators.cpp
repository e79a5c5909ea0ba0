// Operators, indexers, conversion functions and default members of generic types.
using namespace System;

generic<typename T>
public value class Pair {
public:
    T first, second;
    Pair(T a, T b) : first(a), second(b) {}
    static Pair<T> operator+(Pair<T> a, Pair<T> b) { return Pair<T>(a.first, b.second); }
    static bool operator==(Pair<T> a, Pair<T> b) { return Object::Equals(a.first, b.first) && Object::Equals(a.second, b.second); }
    static bool operator!=(Pair<T> a, Pair<T> b) { return !(a == b); }
    property T default[int] {
        T get(int i) { return i == 0 ? first : second; }
        void set(int i, T value) {
            if (i == 0) first = value;
            else second = value;
        }
    }
    virtual String^ ToString() override { return "(" + first + "," + second + ")"; }
};

generic<typename T>
public ref class Sequence {
    array<T>^ items_;

public:
    Sequence(... array<T>^ items) : items_(items) {}
    property T default[int] { T get(int i) { return items_[i]; } void set(int i, T v) { items_[i] = v; } }
    property int Length { int get() { return items_->Length; } }
    property T Named[String^, int] { T get(String^ name, int i) { return items_[name->Length + i]; } }
    static Sequence<T>^ operator+(Sequence<T>^ a, Sequence<T>^ b) {
        array<T>^ all = gcnew array<T>(a->Length + b->Length);
        a->items_->CopyTo(all, 0);
        b->items_->CopyTo(all, a->Length);
        return gcnew Sequence<T>(all);
    }
    static Sequence<T>^ operator<<(Sequence<T>^ a, int by) { return a; }
};

int main() {
    Pair<int> p(1, 2);
    Pair<int> q(3, 4);
    Pair<int> r = p + q;
    r[0] = r[0] + 10;
    Console::WriteLine("{0} {1} {2} {3}", r, r[1], p == q, p != q);
    Pair<String^> s("a", "b");
    s[1] += "!";
    Console::WriteLine(s);
    Sequence<String^>^ one = gcnew Sequence<String^>("x", "y");
    Sequence<String^>^ sum = one + gcnew Sequence<String^>("z");
    sum[0] = "w";
    Console::WriteLine(sum->Length + sum[0] + sum[2] + sum->Named["q", 0]);
    return 0;
}
// expect: (11,4) 4 False True
// expect: (a,b!)
// expect: 3wzy
