// Objects of classes that have no constructor without parameters.
#include <msclr/lock.h>

using namespace System;

ref class Named {
public:
    Named(String^ name) {}
};

struct Native {
    Native(int n, int m = 0) {}
};

int main() {
    msclr::lock guard; // error: C2512
    Named named; // error: C2512
    Named^ handle = gcnew Named(); // error: C2512
    Native native; // error: C2512
    return 0;
}
