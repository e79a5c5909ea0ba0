// Conversion functions of templates.
// expect: 3 < 4: True
// expect: b < a: False
using namespace System;

template<typename T> value class Less {
    static bool Compare(T left, T right) { return Collections::Generic::Comparer<T>::Default->Compare(left, right) < 0; }

public:
    static operator Func<T, T, bool>^(Less<T>) { return gcnew Func<T, T, bool>(&Less<T>::Compare); }
};

template<typename T> void Show(T left, T right) {
    Func<T, T, bool>^ less = Less<T>();
    Console::WriteLine("{0} < {1}: {2}", left, right, less(left, right));
}

int main() {
    Show(3, 4);
    Show<String^>("b", "a");
    return 0;
}
