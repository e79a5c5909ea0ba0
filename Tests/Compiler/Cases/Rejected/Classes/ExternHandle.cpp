// A handle at namespace scope, defined elsewhere.
using namespace System;

extern String^ name;                    // error: C3145
namespace Inner {
    extern array<int>^ numbers;         // error: C3145
}
extern int count;
extern String^ make();

int main() { return 0; }
