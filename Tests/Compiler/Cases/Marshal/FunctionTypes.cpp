// Functions over converted types: own delegates, native threads, vectors of functions.
// expect: a
// expect: 6
// expect: 3
// expect: 1x2ü
// expect: 3
#include <bridge/convert.h>
#include <thread>
using namespace System;
using bridge::convert;
public delegate int Compare(String^ a, String^ b);
static std::string best(const std::vector<std::string>& all, std::function<int(const std::string&, const std::string&)> less) {
    std::string b = all[0];
    for (auto& s : all) if (less(s, b) < 0) b = s;
    return b;
}
static int onThread(std::function<int(int, int, int)> f) { int r = 0; std::thread t([&] { r = f(1, 2, 3); }); t.join(); return r; }
static std::function<std::vector<int>(int)> maker() { return [](int n) { return std::vector<int>(n, n); }; }
static std::function<void(int, const std::string&)> sink(std::string* out) { return [out](int n, const std::string& s) { *out += std::to_string(n) + s; }; }
ref class F { public:
    static int ByLength(String^ a, String^ b) { return a->Length - b->Length; }
    static int Sum3(int a, int b, int c) { return a + b + c; }
};
int main() {
    std::vector<std::string> v{"three", "a", "be"};
    Console::WriteLine(convert<String^>(best(v, convert<std::function<int(const std::string&, const std::string&)>>(gcnew Compare(&F::ByLength)))));
    Console::WriteLine(onThread(convert<std::function<int(int, int, int)>>(gcnew Func<int, int, int, int>(&F::Sum3))));
    Func<int, array<int>^>^ make = convert<Func<int, array<int>^>^>(maker());
    Console::WriteLine(make(3)->Length);
    std::string out;
    Action<int, String^>^ put = convert<Action<int, String^>^>(sink(&out));
    put(1, "x"); put(2, L"\u00fc");
    Console::WriteLine(convert<String^>(out));
    std::vector<std::function<int(int, int, int)>> several{convert<std::function<int(int, int, int)>>(gcnew Func<int, int, int, int>(&F::Sum3))};
    array<Func<int, int, int, int>^>^ delegates = convert<array<Func<int, int, int, int>^>^>(several);
    Console::WriteLine(delegates[0](1, 1, 1));
    return 0;
}
