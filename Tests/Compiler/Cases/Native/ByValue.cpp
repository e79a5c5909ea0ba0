// Native objects as parameters and results of managed functions.
// expect: a+b
// expect: 5
#include <string>

using namespace System;

struct Point {
    int x, y;
};

ref class Maker {
public:
    static int Sum(int a, int b) {
        Point p = Make(a, b);
        return Add(p);
    }

private:
    static Point Make(int a, int b) {
        Point p = {a, b};
        return p;
    }
    static int Add(Point p) { return p.x + p.y; }
};

static std::string join(std::string a, const std::string& b) { return a + "+" + b; }

int main() {
    std::string joined = join("a", std::string("b"));
    Console::WriteLine(gcnew String(joined.c_str()));
    Console::WriteLine(Maker::Sum(2, 3));
    return 0;
}
