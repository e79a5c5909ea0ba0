// Compile-time questions in templates with managed code: if constexpr, type traits, decltype, auto, enable_if, concepts.
// expect: handle to System.String
// expect: value Int32
// expect: native with 4 bytes
// expect: small big
// expect: 5 and x
// expect: floating 2.5
// expect: integral 7
// expect: 12
using namespace System;
#include <type_traits>
#include <utility>

template<class T> struct handle_traits { static constexpr bool is_handle = false; };
template<class T> struct handle_traits<T^> {
    static constexpr bool is_handle = true;
    using target = T;
};

template<class T>
String^ describe() {
    if constexpr (handle_traits<T>::is_handle) {
        using Target = typename handle_traits<T>::target;
        return "handle to " + Target::typeid;
    } else if constexpr (std::is_arithmetic<T>::value) {
        return "value " + T::typeid->Name;
    } else {
        return "native with " + static_cast<int>(sizeof(T)) + " bytes";
    }
}

template<class T>
auto size() {
    if constexpr (sizeof(T) > 4) {
        return gcnew String("big");
    } else {
        return gcnew String("small");
    }
}

template<class A, class B>
String^ both(A a, B b) {
    static_assert(!std::is_same<A, B>::value, "two types");
    decltype(a) copy = a;
    return String::Format("{0} and {1}", copy, b);
}

template<class T, typename std::enable_if<std::is_floating_point<T>::value, int>::type = 0>
String^ number(T value) { return "floating " + value; }

template<class T, typename std::enable_if<std::is_integral<T>::value, int>::type = 0>
String^ number(T value) { return "integral " + value; }

struct Plain {
    int x;
};

template<class... Ts>
int total(Ts... values) {
    array<int>^ all = gcnew array<int>(sizeof...(Ts));
    int i = 0;
    ((all[i++] = values), ...);
    int sum = 0;
    for each (int value in all)
        sum += value;
    return sum;
}

int main() {
    Console::WriteLine(describe<String^>());
    Console::WriteLine(describe<int>());
    Console::WriteLine(describe<Plain>());
    Console::WriteLine("{0} {1}", size<short>(), size<double>());
    Console::WriteLine(both(5, "x" + ""));
    Console::WriteLine(number(2.5));
    Console::WriteLine(number(7));
    Console::WriteLine(total(3, 4, 5));
    return 0;
}
