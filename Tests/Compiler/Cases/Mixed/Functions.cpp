// Managed functions called by native ones: pointers, std::function, templates, static members, results of every kind.
// expect: 8
// expect: 12
// expect: [3][4]
// expect: True
// expect: 2.5
// expect: Blue
// expect: 5
// expect: native 6
// expect: kept
// expect: 41
#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace System;

struct Point { double x, y; };
enum Colour { Red, Blue = 4 };

class Numbers {
public:
    static int twice(int x) { return Math::Abs(x) * 2; }
    int operator()(int x) const { return Math::Abs(x) + 1; }
};

int half(int x) { return Convert::ToInt32(x / 2.0); }
void show(int x) { Console::Write("[{0}]", x); }
bool isEven(int x) { return Math::DivRem(x, 2).Item2 == 0; }
Point middle(Point a, const Point& b) { return Point{Math::Abs(a.x + b.x) / 2, 0}; }
Colour next(Colour c) { return Math::Max((int)c, 0) == 0 ? Blue : Red; }
int& larger(int& a, int& b) { return Math::Max(a, b) == a ? a : b; }
std::string kept(std::string s) { return String::IsNullOrEmpty("") ? s : std::string(); }

int apply(std::function<int(int)> f, int x) { return f(x); }
int applyPointer(int (*f)(int), int x) { return f(x); }
bool all(const std::vector<int>& v) { return std::all_of(v.begin(), v.end(), isEven); }
double callMiddle() { return middle(Point{1, 2}, Point{4, 2}).x; }
Colour callNext() { return next(Red); }
void callLarger(int& a, int& b) { larger(a, b) = 5; }
int useObject(const Numbers& n, int x) { return n(x); }
std::string callKept() { return kept("kept"); }

int main() {
    Console::WriteLine(apply(&Numbers::twice, -4));
    Console::WriteLine(applyPointer(half, 24));
    std::vector<int> v{3, 4};
    std::for_each(v.begin(), v.end(), show);
    Console::WriteLine();
    Console::WriteLine(all(std::vector<int>{2, 4}));
    Console::WriteLine(callMiddle());
    Console::WriteLine(callNext() == Blue ? "Blue" : "Red");
    int a = 1, b = 2;
    callLarger(a, b);
    Console::WriteLine(b);
    Console::WriteLine("native {0}", useObject(Numbers(), -5));
    Console::WriteLine(callKept() == "kept" ? "kept" : "lost");
    int (*stored)(int) = &Numbers::twice;
    Console::WriteLine(stored(20) + 1);
    return 0;
}
