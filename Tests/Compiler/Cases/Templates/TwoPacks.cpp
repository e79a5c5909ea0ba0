// Several packs of template parameters around native code.
// expect: 2 and 1: 7
// expect: 3 of 2 kept
#include <string>
#include <tuple>

using namespace System;

static int length(const std::string& text) { return static_cast<int>(text.size()); }

template<class... A> struct types {};

template<class... X, class... A> std::tuple<X...> make(types<X...>*, ValueTuple<A...> const& from) {
    static_assert(sizeof...(X) == 2 && sizeof...(A) == 1, "each pack has its own arguments");
    std::tuple<X...> to;
    std::get<0>(to) = from.Item1 + static_cast<int>(sizeof...(X) + sizeof...(A));
    return to;
}

template<class... A> ref class Outer {
public:
    template<class... B> static int Count(B... values) {
        return static_cast<int>(std::tuple_size<std::tuple<A..., B...>>::value) + length(std::string(sizeof...(A), 'x')) - static_cast<int>(sizeof...(A));
    }
};

int main() {
    std::tuple<int, double> made = make(static_cast<types<int, double>*>(nullptr), ValueTuple<int>(4));
    Console::WriteLine("2 and 1: {0}", std::get<0>(made));
    Console::WriteLine("{0} of 2 kept", Outer<int, double>::Count(1.5f));
    return 0;
}
