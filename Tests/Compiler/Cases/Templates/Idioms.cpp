// What C++17 code does with templates, over handles and values.
#include <array>
#include <tuple>
#include <type_traits>
#include <utility>
using namespace System;
using namespace System::Collections::Generic;

template<class T> struct Conversion { static Object^ box(T value) { return value; } };
template<class T> struct Conversion<T^> { static Object^ box(T^ value) { return value; } };
template<> struct Conversion<const char*> { static Object^ box(const char* text) { return gcnew String(text); } };
template<class... A> String^ format(String^ text, A... a) { return String::Format(text, gcnew array<Object^>{Conversion<A>::box(a)...}); }

template<class T> constexpr int rank_of = 0;
template<class T, int N> constexpr int rank_of<array<T, N>^> = N;

template<class T> T parse(String^ text);
template<> int parse<int>(String^ text) { return Int32::Parse(text); }
template<> String^ parse<String^>(String^ text) { return text; }

template<class T> String^ kind() {
    if constexpr (__is_ref_class(T)) return "ref";
    else if constexpr (__is_value_class(T)) return "value";
    else if constexpr (std::is_same_v<T, int>) return "int";
    else return "other";
}

template<class T, std::enable_if_t<std::is_integral_v<T>, int> = 0> String^ number(T value) { return "integral " + value; }
template<class T, std::enable_if_t<!std::is_integral_v<T>, int> = 0> String^ number(T) { return "no"; }
template<class T> auto length(T value, int) -> decltype(value->Length) { return value->Length; }
template<class T> int length(T, long) { return -1; }

template<class Tuple, size_t... I> array<Object^>^ boxed(const Tuple& tuple, std::index_sequence<I...>) { return gcnew array<Object^>{std::get<I>(tuple)...}; }
template<class... T> array<Object^>^ boxed(const std::tuple<T...>& tuple) { return boxed(tuple, std::index_sequence_for<T...>()); }

template<class T> T% element(array<T>^ items, int i) { return items[i]; }
template<class T> void extremes(array<T>^ items, T% low, T% high) {
    low = high = items[0];
    for each (T item in items) {
        if (item < low) low = item;
        if (high < item) high = item;
    }
}

template<class T> ref class Singleton {
    static T^ instance_;
public:
    static property T^ Instance { T^ get() { return instance_ ? instance_ : instance_ = gcnew T(); } }
};
ref class Settings : Singleton<Settings> {
public:
    int n = 7;
};

template<class T> ref struct Named { T value; virtual String^ Show() { return "base" + value; } };
template<class T, class... Mixins> ref struct Multi : Named<T> {
    virtual String^ Show() override { return "multi" + Named<T>::Show() + (int)sizeof...(Mixins); }
};

value struct Point { int x; };
template<class R, class C, class... P, class... A> R invoke(C* object, R (C::*member)(P...), A... a) { return (object->*member)(a...); }
struct Doubling { int run(int n) { return n * 2; } };

int main() {
    // expect: 1-s-lit 2 5 q
    Console::WriteLine("{0} {1} {2} {3}", format("{0}-{1}-{2}", 1, gcnew String("s"), (const char*)"lit"), rank_of<array<int, 2>^>,
        parse<int>("5"), parse<String^>("q"));
    // expect: ref value int other
    Console::WriteLine("{0} {1} {2} {3}", kind<Settings>(), kind<Point>(), kind<int>(), kind<Doubling>());
    // expect: integral 5 no 3 -1
    Console::WriteLine("{0} {1} {2} {3}", number(5), number(2.5), length(gcnew String("abc"), 0), length(5, 0));
    // expect: 3 2.5
    auto items = boxed(std::make_tuple(1, 2.5, 'c'));
    Console::WriteLine("{0} {1}", items->Length, items[1]);
    // expect: 9 1 9
    auto numbers = gcnew array<int>{3, 1, 2};
    element(numbers, 0) = 9;
    int low, high;
    extremes(numbers, low, high);
    Console::WriteLine("{0} {1} {2}", numbers[0], low, high);
    // expect: 7 multibase32 4
    Multi<int, char, short> multi;
    multi.value = 3;
    Doubling doubling;
    Console::WriteLine("{0} {1} {2}", Settings::Instance->n, multi.Show(), invoke(&doubling, &Doubling::run, 2));
    return 0;
}
