// C++ would have to call these, and cannot tell the instantiations apart.
using namespace System;

struct Sizes {
    template<int N> // error: BR2004
    explicit Sizes(const int (&)[N]) { Console::WriteLine(N); }
};

int main() {
    const int two[] = {1, 2};
    Sizes sizes(two);
    return 0;
}
