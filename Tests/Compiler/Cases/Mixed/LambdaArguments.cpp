// Lambdas go to function templates that have managed code or handles, which are IL.
#include <algorithm>
#include <memory>
#include <utility>
#include <vector>
using namespace System;
using namespace System::Collections::Generic;

template<class F> String^ call(F f, String^ text) { return text + f(text->Length); }

template<class F> void each(array<int>^ items, F&& f) {
    for each (int item in items) f(item);
}

template<class T, class F> array<T>^ where(array<T>^ items, const F& f) {
    auto result = gcnew List<T>();
    for each (T item in items) {
        if (f(item)) result->Add(item);
    }
    return result->ToArray();
}

template<class F, class... A> void show(String^ name, F&& f, A&&... a) {
    Console::WriteLine("{0} {1}", name, f(std::forward<A>(a)...));
}

struct Gauge {
    int value = 4;
    template<class F> String^ with(F f) { return gcnew String('x', f(value)); }
    auto reader() { return [this] { return value; }; }
};

int main() {
    // expect: abc6 abc30
    int factor = 10;
    Console::WriteLine("{0} {1}", call([](int n) { return n * 2; }, "abc"), call([&](int n) { return n * factor; }, "abc"));
    // expect: 1
    // expect: 2
    // expect: sum 3
    int sum = 0;
    auto items = gcnew array<int>{1, 2};
    each(items, [](int item) { Console::WriteLine(item); });
    each(items, [&sum](int item) { sum += item; });
    Console::WriteLine("sum {0}", sum);
    // expect: 1 bb
    int limit = 1;
    Console::WriteLine("{0} {1}", where(items, [limit](int item) { return item > limit; })->Length,
        where(gcnew array<String^>{"a", "bb"}, [](String^ text) { return text->Length > 1; })[0]);
    // expect: numbers 3.5
    // expect: handles q2
    // expect: moved 6
    show("numbers", [](int a, double b) { return a + b; }, 1, 2.5);
    show("handles", [](String^ a, int n) { return a + n; }, gcnew String("q"), 2);
    auto five = std::make_unique<int>(5);
    show("moved", [p = std::move(five)](int a) { return *p + a; }, 1);
    // expect: xxxx 4
    Gauge gauge;
    Console::WriteLine("{0} {1}", gauge.with([](int value) { return value; }), gauge.reader()());
    // expect: 3
    std::vector<int> v{3, 1, 2};
    std::sort(v.begin(), v.end(), [](int a, int b) { return a > b; });
    Console::WriteLine(v[0]);
    return 0;
}
