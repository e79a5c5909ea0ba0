// C++ would have to call these, and has no names that tell the instantiations apart.
using namespace System;

struct Sizes {
    template<class... T> // error: BR2004
    explicit Sizes(T... values) { Console::WriteLine((int)sizeof...(values)); }
};

int main() {
    Sizes sizes(1, 2.5);
    return 0;
}
