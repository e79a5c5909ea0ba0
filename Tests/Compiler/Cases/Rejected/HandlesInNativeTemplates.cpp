// Class templates of native headers cannot hold handles; gcroot does.
#include <tuple>
#include <utility>
#include <vector>

using namespace System;

int main() {
    String^ a = "a";
    auto pair = std::make_pair(a, 1); // error: BR2003
    return 0;
}
