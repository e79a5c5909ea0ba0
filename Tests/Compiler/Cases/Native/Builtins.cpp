// Macros and functions that are Clang's own in managed and native code: NAN, INFINITY, population counts.
// expect: 2 NaN NaN
// expect: Infinity -Infinity Infinity
// expect: True 3 1.5
#include <cmath>
#include <limits>
using namespace System;

class Table {
public:
    virtual double at(int key) const {
        switch (key) {
            case 1: return 2;
        }
        return NAN;
    }
    virtual ~Table() {}
};

double Largest() { return INFINITY; }

int main() {
    Table table;
    double none = NAN;
    Console::WriteLine("{0} {1} {2}", table.at(1), table.at(0), none);
    float huge = HUGE_VALF;
    Console::WriteLine("{0} {1} {2}", Largest(), -std::numeric_limits<double>::infinity(), huge);
    Console::WriteLine("{0} {1} {2}", std::isnan(none), __builtin_popcount(7), std::fabs(-1.5));
    return 0;
}
