// A type of a function's body as argument of a template whose native code stands outside of the function.
#include <vector>
using namespace System;

template<class T>
void show(const std::vector<T>& items) {
    Console::WriteLine(static_cast<int>(items.size()));
}

int main() {
    // expect: 2
    struct Local {
        int x;
    };
    std::vector<Local> items(2);
    show(items);
    return 0;
}
