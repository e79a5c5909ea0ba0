// What values of a type parameter can do: boxing, casts, comparison with nullptr, defaults, arrays, tracking references.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T>
public ref class Probe {
public:
    static String^ Describe(T value) {
        if (value == nullptr) return "null";
        Object^ boxed = value;
        return boxed->GetType()->Name + ":" + value->ToString();
    }
    static T FromObject(Object^ o) { return (T)o; }
    static T Cast(Object^ o) { return safe_cast<T>(o); }
    static bool Is(Object^ o) {
        try {
            T value = safe_cast<T>(o);
            return true;
        } catch (InvalidCastException^) {
            return false;
        }
    }
    static void Fill(array<T>^ items, T value) {
        for (int i = 0; i < items->Length; i++) items[i] = value;
    }
    static void Reset(T% place) { place = T(); }
    static int Hash(array<T>^ items) { return items[0]->GetHashCode(); }
    static T Choose(bool first, T a, T b) {
        T result;
        result = first ? a : b;
        return result;
    }
    static array<array<T>^>^ Jagged(T value) { return gcnew array<array<T>^>{gcnew array<T>{value}, gcnew array<T>(2)}; }
    static array<T, 2>^ Square(T value) {
        array<T, 2>^ made = gcnew array<T, 2>(2, 2);
        made[0, 1] = value;
        return made;
    }
    static bool Same(T a, T b) { return EqualityComparer<T>::Default->Equals(a, b); }
    static Type^ Of() { return T::typeid; }
    static Type^ ListOf() { return List<T>::typeid; }
};

int main() {
    Console::WriteLine("{0} {1} {2}", Probe<int>::Describe(4), Probe<String^>::Describe("s"), Probe<String^>::Describe(nullptr));
    Console::WriteLine("{0} {1} {2}", Probe<int>::FromObject(5), Probe<String^>::Cast("t"), Probe<DateTime>::Is("u"));
    array<double>^ d = gcnew array<double>(2);
    Probe<double>::Fill(d, 2.5);
    Console::WriteLine(d[0] + d[1]);
    int n = 9;
    Probe<int>::Reset(n);
    String^ s = "gone";
    Probe<String^>::Reset(s);
    Console::WriteLine("{0} {1}", n, s == nullptr);
    Console::WriteLine("{0} {1}", Probe<int>::Hash(gcnew array<int>{17}), Probe<wchar_t>::Choose(false, L'a', L'b'));
    Console::WriteLine("{0} {1}", Probe<String^>::Jagged("j")[0][0], Probe<int>::Square(3)[0, 1]);
    Console::WriteLine("{0} {1} {2}", Probe<String^>::Same("q", "q"), Probe<bool>::Of(), Probe<int>::ListOf());
    array<Object^>^ objects = gcnew array<String^>{"covariant"};
    Console::WriteLine(Probe<Object^>::Hash(objects) == String::Copy("covariant")->GetHashCode());
    return 0;
}
// expect: Int32:4 String:s null
// expect: 5 t False
// expect: 5
// expect: 0 True
// expect: 17 b
// expect: j 3
// expect: True System.Boolean System.Collections.Generic.List`1[System.Int32]
// expect: True
