// Managed code in generic lambdas: each instantiation is IL of its own.
#include <algorithm>
#include <map>
#include <string>
#include <vector>
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace msclr::interop;

template<class F> void twice(F f) { f(1); f(2.5); }

struct Sum {
    int total = 0;
    void add(const std::vector<int>& numbers) {
        std::for_each(numbers.begin(), numbers.end(), [this](auto n) {
            total += n;
            Console::WriteLine("{0} is {1}", n, total);
        });
    }
};

void inNative(std::vector<int>& v) {
    std::sort(v.begin(), v.end(), [](auto a, auto b) { return Math::Abs(a) < Math::Abs(b); });
}

int main() {
    // expect: 2
    // expect: 1
    std::vector<int> v{2, 1};
    std::for_each(v.begin(), v.end(), [](auto& x) { Console::WriteLine("{0}", x); });
    // expect: Int32 1
    // expect: Double 2.5
    int count = 0;
    twice([&count](auto x) { count++; Console::WriteLine("{0} {1}", (x).GetType()->Name, x); });
    // expect: 2 calls
    Console::WriteLine("{0} calls", count);
    // expect: text 4
    // expect: array 3
    auto length = [](auto items) { return items->Length; };
    Console::WriteLine("text {0}", length(gcnew String("text")));
    Console::WriteLine("array {0}", length(gcnew array<int>(3)));
    // expect: <1> <x>
    auto wrapped = [](auto x) { return String::Format("<{0}>", x); };
    Console::WriteLine("{0} {1}", wrapped(1), wrapped(gcnew String("x")));
    // expect: 3 is 3
    // expect: 4 is 7
    Sum sum;
    sum.add({3, 4});
    // expect: -1 2 -3
    std::vector<int> w{-3, 2, -1};
    inNative(w);
    Console::WriteLine("{0} {1} {2}", w[0], w[1], w[2]);
    // expect: one: 1
    // expect: two: 2
    std::map<std::string, int> numbers{{"one", 1}, {"two", 2}};
    for (auto& entry : numbers) {
        [](const auto& key, auto value) { Console::WriteLine("{0}: {1}", marshal_as<String^>(key), value); }(entry.first, entry.second);
    }
    // expect: 4 bytes, 8 bytes
    auto size = []<class T>(T x) { return String::Format("{0} bytes", (int)sizeof(T) + (int)std::vector<T>().size()); };
    Console::WriteLine("{0}, {1}", size(1), size(1.0));
    // expect: caught
    try {
        twice([](auto x) { if (x > 2) throw gcnew ArgumentException("caught"); });
    } catch (ArgumentException^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}
