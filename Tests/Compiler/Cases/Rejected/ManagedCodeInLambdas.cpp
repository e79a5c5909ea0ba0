// Generic lambdas cannot hold managed code.
#include <algorithm>
#include <vector>

using namespace System;


int main() {
    std::vector<int> v{2, 1};
    std::for_each(v.begin(), v.end(), [](auto& x) { Console::WriteLine("{0}", x); }); // error: BR2007
    return 0;
}
