// What bridgec itself refuses in a template is reported once too.
using namespace System;
#include <vector>

template<class T>
void walk(std::vector<T>& items) {
    String^ text = "a";
    auto f = [&](T item) { items.push_back(item + text->Length); }; // error: C3498
}

int main() {
    std::vector<int> a;
    std::vector<double> b;
    walk(a);
    walk(b);
    return 0;
}
