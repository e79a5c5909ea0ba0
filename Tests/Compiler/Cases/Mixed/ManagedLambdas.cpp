// Managed code in lambdas of free functions and of members of native classes.
// expect: n 3
// expect: n 1
// expect: sum 4
// expect: a b c
// expect: box 10
// expect: box 12
// expect: count 2
// expect: length 5, text hello
// expect: caught: two
// expect: inner 7
// expect: answer 42
// expect: pointer 6
// expect: thread 9
// expect: 3 2 1
// expect: at once
// expect: Monday
// expect: string native 1
// expect: handled bad
#include <algorithm>
#include <functional>
#include <gcroot.h>
#include <msclr/marshal_cppstd.h>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace System;
using namespace System::Collections::Generic;
using msclr::interop::marshal_as;

class Box {
    int n_ = 10;

public:
    std::function<void()> printer() {
        return [this] { Console::WriteLine("box {0}", n_); };
    }
    std::function<int(int)> adder() {
        return [&](int more) {
            n_ += more;
            Console::Write("");
            return this->n_;
        };
    }
    int count(const std::vector<int>& v, int least) {
        return static_cast<int>(std::count_if(v.begin(), v.end(), [=](int n) { return Math::Max(n, least) == n && n_ > 0; }));
    }
};

int apply(int (*f)(int), int n) { return f(n); }

void show(const std::vector<int>& v) {
    int sum = 0;
    std::for_each(v.begin(), v.end(), [&sum](int n) {
        sum += n;
        Console::WriteLine("n {0}", n);
    });
    Console::WriteLine("sum {0}", sum);
}

void text() {
    String^ hello = "hello";
    auto print = [length = hello->Length, text = marshal_as<std::string>(hello), root = gcroot<String^>(hello)](String^ format) {
        if (root->Length == length)
            Console::WriteLine(format, length, marshal_as<String^>(text));
    };
    hello = nullptr;
    print("length {0}, text {1}");
}

int main() {
    show({3, 1});
    std::vector<gcroot<String^>> names{"b", "c", "a"};
    std::sort(names.begin(), names.end(), [](const gcroot<String^>& a, const gcroot<String^>& b) { return String::CompareOrdinal(a, b) < 0; });
    Console::WriteLine("{0} {1} {2}", (String^)names[0], (String^)names[1], (String^)names[2]);

    Box box;
    auto printer = box.printer();
    auto adder = box.adder();
    printer();
    adder(2);
    printer();
    Console::WriteLine("count {0}", box.count({1, 5, 9}, 5));
    text();

    std::vector<int> numbers{1, 2, 3};
    try {
        std::for_each(numbers.begin(), numbers.end(), [](int n) {
            if (n == 2)
                throw gcnew InvalidOperationException("two");
        });
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("caught: {0}", e->Message);
    }

    auto outer = [&numbers](int n) {
        int local = n;
        auto inner = [local, &numbers] { Console::WriteLine("inner {0}", local + static_cast<int>(numbers.size())); };
        inner();
        return String::Concat("answer ", local * 10 + 2);
    };
    Console::WriteLine(outer(4));

    Console::WriteLine("pointer {0}", apply([](int n) { return Math::Abs(n) + 1; }, -5));
    std::thread([&] { Console::WriteLine("thread {0}", numbers.size() * 3); }).join();

    auto down = [next = 3]() mutable { return String::Concat(next--, " "); };
    Console::WriteLine(String::Concat(down(), down(), down())->Trim());
    [] { Console::WriteLine("at once"); }();

    constexpr int days = 2;
    static int calls = 0;
    auto day = [] {
        calls++;
        return DateTime(2024, 1, days - 1 + calls - 1).DayOfWeek;
    };
    Console::WriteLine(day());

    auto make = [](const std::string& what, int n) -> std::string { return what + marshal_as<std::string>(String::Concat(" ", n)); };
    Console::WriteLine("string {0}", marshal_as<String^>(make("native", 1)));

    auto handled = [](bool fails) {
        try {
            if (fails)
                throw std::runtime_error("bad");
            return 0;
        } catch (const std::exception& e) {
            Console::WriteLine("handled {0}", marshal_as<String^>(e.what()));
            return 1;
        }
    };
    return handled(true) - 1;
}
