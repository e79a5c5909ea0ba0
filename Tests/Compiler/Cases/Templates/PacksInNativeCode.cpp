// Native code in pack expansions and folds: function arguments, initialiser lists, types of a pack.
#include <cstdio>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

using namespace System;

template<class T> int size(const T& value) { return (int)sizeof(value); }
int size(const std::string& value) { return (int)value.size(); }
template<class T> struct Traits { static int bytes() { return (int)sizeof(T); } };

template<class... T>
int rounded(T... values) {
    std::vector<int> all{(int)values...};
    Console::WriteLine("{0} values, last {1}", (int)all.size(), all.back());
    return all[0];
}

template<class... T>
void tupled(T... values) {
    auto tuple = std::make_tuple(values...);
    Console::WriteLine("{0} of {1}", std::get<0>(tuple), (int)sizeof...(T));
}

template<class... T>
void printed(const char* format, T... values) {
    char text[64];
    snprintf(text, sizeof text, format, values...);
    Console::WriteLine(gcnew String(text));
}

template<class... T>
void folded(const T&... values) {
    std::ostringstream out;
    (out << ... << values);
    int all = (size(values) + ... + 100);
    int types = (Traits<T>::bytes() + ...);
    Console::WriteLine("{0} {1} {2}", gcnew String(out.str().c_str()), all, types);
    ((all += size(values), Console::Write("{0} ", all)), ...);
    Console::WriteLine();
}

template<class... T>
ref class Row {
public:
    static int Sizes() {
        std::vector<int> sizes{(int)sizeof(T)...};
        std::tuple<T...> tuple;
        int sum = (int)std::tuple_size<decltype(tuple)>::value * 100;
        for (int size : sizes) sum += size;
        return sum;
    }
    static int Bytes() { return rounded(Traits<T>::bytes()...); }
};

template<class Derived, class... Bases>
struct Joined : Bases... {
    int total() { Console::WriteLine(Derived::typeid); return (Bases::number() + ... + 0); }
};
struct One { int number() { return 1; } };
struct Two { int number() { return 2; } };

int main() {
    // expect: 2 values, last 2
    // expect: 1
    Console::WriteLine(rounded(1, 2.5));
    // expect: 3 of 3
    tupled(3, 4.0, "x");
    // expect: 5 a 2.5
    printed("%d %s %g", 5, "a", 2.5);
    // expect: no values
    printed("no values");
    // expect: 1two3.5 115 44
    // expect: 119 122 130 
    folded(1, std::string("two"), 3.5);
    // expect: 212
    Console::WriteLine(Row<int, double>::Sizes());
    // expect: 2 values, last 8
    // expect: 4
    Console::WriteLine(Row<int, double>::Bytes());
    // expect: System.Int32
    // expect: 3
    Joined<int, One, Two> joined;
    Console::WriteLine(joined.total());
    return 0;
}
