// Lambdas in functions with managed code: native, they capture variables of the managed frame.
// expect: report 1
// expect: 3 7
// expect: 2 17
// expect: 1 2 3 q
// expect: 30
// expect: sum 6
// expect: found 2
// expect: report 5
// expect: report 9
#include <algorithm>
#include <functional>
#include <string>
#include <thread>
#include <vector>

using namespace System;

void report(int n) { Console::WriteLine("report {0}", n); }

void nativeWork() {
    std::thread thread([] { report(1); });
    thread.join();
}

class Adder {
    int base_;

public:
    explicit Adder(int base) : base_(base) {}
    int add(const std::vector<int>& v) {
        Console::Write("");
        int sum = 0;
        std::for_each(v.begin(), v.end(), [this, &sum](int n) { sum += n * base_; });
        std::for_each(v.begin(), v.end(), [&](int n) { sum += base_ + n - base_ - n; });
        return sum;
    }
};

int main() {
    nativeWork();
    std::vector<int> v{3, 1, 2};
    int k = 1;
    std::sort(v.begin(), v.end(), [](int a, int b) { return a > b; });
    std::for_each(v.begin(), v.end(), [&k](int n) { k += n; });
    Console::WriteLine("{0} {1}", v[0], k);
    std::for_each(v.begin(), v.end(), [&](int n) {
        int more = k - k + n;
        if (n > 1)
            k += 2 * more;
    });
    std::sort(v.begin(), v.end(), [](auto a, auto b) { return a < b; });
    Console::WriteLine("{0} {1}", v[1], k);
    std::string text = "q";
    std::function<std::string()> joined = [v, text] {
        std::string result;
        for (int n : v)
            result += std::to_string(n) + " ";
        return result + text;
    };
    text = "changed";
    Console::WriteLine(gcnew String(joined().c_str()));
    Console::WriteLine(Adder(5).add(v));
    int sum = 0;
    for (int n : v)
        sum += n;
    Console::WriteLine("sum {0}", sum);
    auto found = std::find_if(v.begin(), v.end(), [=](int n) { return n * 3 == sum; });
    Console::WriteLine("found {0}", *found);
    std::function<void(int)> call = [](int n) { report(n); };
    call(5);
    call = [init = k - 8](int n) mutable { init += n - n; report(init); };
    call(1);
    return 0;
}
