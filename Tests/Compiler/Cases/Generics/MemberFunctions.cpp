// Generic member functions: static, instance, virtual, overridden, of interfaces and of generic types.
using namespace System;
using namespace System::Collections::Generic;

public interface class IConverter {
    generic<typename T> String^ Convert(T value);
};

public ref class Base : IConverter {
public:
    generic<typename T> virtual String^ Convert(T value) { return "base " + value; }
};

public ref class Derived : Base {
public:
    generic<typename T> virtual String^ Convert(T value) override { return "derived " + value + " of " + T::typeid->Name; }
};

public ref class Tools {
public:
    generic<typename T> static void Swap(T% a, T% b) {
        T kept = a;
        a = b;
        b = kept;
    }

    generic<typename T> where T : IComparable<T>
    static T Largest(... array<T>^ values) {
        T best = values[0];
        for each (T value in values) {
            if (value->CompareTo(best) > 0) best = value;
        }
        return best;
    }

    generic<typename K, typename V>
    Dictionary<K, V>^ Pair(K key, V value) {
        Dictionary<K, V>^ result = gcnew Dictionary<K, V>();
        result->Add(key, value);
        return result;
    }
};

generic<typename T>
public ref class Holder {
    T value_;

public:
    Holder(T value) : value_(value) {}
    generic<typename R> Holder<R>^ Map(Func<T, R>^ f) { return gcnew Holder<R>(f(value_)); }
    generic<typename R> R As() { return safe_cast<R>(static_cast<Object^>(value_)); }
    property T Value { T get() { return value_; } }
};

static String^ Twice(int n) { return (n * 2).ToString() + "!"; }

int main() {
    int a = 1, b = 2;
    Tools::Swap(a, b);
    String^ s = "x";
    String^ t = "y";
    Tools::Swap<String^>(s, t);
    Console::WriteLine("{0}{1}{2}{3}", a, b, s, t);
    Console::WriteLine("{0} {1}", Tools::Largest(3, 9, 4), Tools::Largest<String^>("p", "z", "q"));
    Tools tools;
    for each (KeyValuePair<int, double> p in tools.Pair(4, 0.5)) Console::WriteLine(p);
    IConverter^ c = gcnew Derived();
    Console::WriteLine(c->Convert(5) + ", " + c->Convert<String^>("text"));
    Console::WriteLine((gcnew Base())->Convert(true));
    Holder<int>^ h = gcnew Holder<int>(21);
    Holder<String^>^ m = h->Map(gcnew Func<int, String^>(&Twice));
    Console::WriteLine("{0} {1}", m->Value, h->As<int>());
    return 0;
}
// expect: 21yx
// expect: 9 z
// expect: [4, 0.5]
// expect: derived 5 of Int32, derived text of String
// expect: base True
// expect: 42! 21
