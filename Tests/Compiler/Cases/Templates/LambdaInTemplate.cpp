// What bridgec itself refuses in a template is reported once too.
using namespace System;
#include <vector>

template<class T>
void walk(std::vector<T>& items) {
    Console::WriteLine(1);
    auto f = [&](T item) { items.push_back(item); }; // error: BR2001
}

int main() {
    std::vector<int> a;
    std::vector<double> b;
    walk(a);
    walk(b);
    return 0;
}
