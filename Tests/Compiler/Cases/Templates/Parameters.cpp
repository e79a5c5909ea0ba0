// Kinds of template parameters: handles, values, tracking references, integers, defaults, packs, if constexpr.
// expect: first second
// expect: second first
// expect: 2 1
// expect: 0 0 0 0
// expect: 7 7
// expect: int double text
// expect: 3
// expect: handle value native
// expect: 42 42
using namespace System;
using namespace System::Collections::Generic;

template<class T>
void exchange(T% a, T% b) {
    T old = a;
    a = b;
    b = old;
}

template<class T, int N = 4>
array<T>^ filled(T value = T()) {
    array<T>^ result = gcnew array<T>(N);
    for (int i = 0; i < N; ++i)
        result[i] = value;
    return result;
}

String^ word(int) { return "int"; }
String^ word(double) { return "double"; }
String^ word(String^ text) { return text; }

template<class... Ts>
String^ words(Ts... values) {
    array<String^>^ all = gcnew array<String^> { word(values)... };
    return String::Join(" ", all);
}

template<class Head>
int depth(List<Head>^) { return 1; }

template<class Head>
int depth(List<List<Head>^>^ list) { return 1 + depth(list->Count > 0 ? list[0] : gcnew List<Head>()); }

template<class T> constexpr bool is_handle = false;
template<class T> constexpr bool is_handle<T^> = true;

struct Native {
    int value;
};

template<class T>
String^ kind(T) {
    if constexpr (is_handle<T>)
        return "handle";
    else if constexpr (__is_class(T))
        return "native";
    else
        return "value";
}

template<class T, T Value>
T constant() {
    Object^ box = Value;
    return safe_cast<T>(box);
}

int main() {
    String^ a = "first";
    String^ b = "second";
    Console::WriteLine("{0} {1}", a, b);
    exchange(a, b);
    Console::WriteLine("{0} {1}", a, b);
    int x = 1, y = 2;
    exchange<int>(x, y);
    Console::WriteLine("{0} {1}", x, y);
    Console::WriteLine(String::Join(" ", filled<int>()));
    Console::WriteLine(String::Join(" ", filled<int, 2>(7)));
    Console::WriteLine(words(1, 2.5, b->Replace(b, "text")));
    Console::WriteLine(depth(gcnew List<List<List<int>^>^>()));
    Console::WriteLine("{0} {1} {2}", kind(a), kind(1), kind(Native{1}));
    Console::WriteLine("{0} {1}", constant<int, 42>(), constant<long long, 42>());
    return 0;
}
