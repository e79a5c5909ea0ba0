// Class templates of native headers cannot hold handles; gcroot does.
#include <tuple>
#include <utility>
#include <vector>

using namespace System;

int main() {
    String^ a = "a";
    auto pair = std::make_pair(a, 1); // error: C3699
    return 0;
}
