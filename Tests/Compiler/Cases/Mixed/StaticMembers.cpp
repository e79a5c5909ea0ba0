// Static fields of managed types with native initialisers, native variables with dynamic ones.
// expect: cctor 42 3
// expect: 42 4 native 6
// expect: 7 6 0.5
// expect: 16
#include <cmath>
#include <string>
#include <vector>
using namespace System;

int nativeStart() { return 6; }
std::vector<int> makeList() { return std::vector<int>{1, 2, 3}; }

ref class Config {
public:
    static int Start = nativeStart() * 7;
    static double Root = std::sqrt(16.0);
    static String^ Name = gcnew String(std::string("native").c_str());
    static initonly int Size = (int)makeList().size();
    static array<int>^ Table = gcnew array<int>{nativeStart(), 2};
    static Config() { Console::WriteLine("cctor {0} {1}", Start, Size); }
};

value struct Limits { static int Top = nativeStart() + 1; };
static std::vector<int> numbers = makeList();
static const double half = std::sqrt(0.25);
int total() {
    int t = 0;
    for (int n : numbers)
        t += n;
    return t;
}

int main() {
    Console::WriteLine("{0} {1} {2} {3}", Config::Start, Config::Root, Config::Name, Config::Table[0]);
    Console::WriteLine("{0} {1} {2}", Limits::Top, total(), half);
    numbers.push_back(10);
    Console::WriteLine(total());
    return 0;
}
