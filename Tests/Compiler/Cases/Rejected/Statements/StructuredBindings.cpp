// Structured bindings with other numbers of names than there are members.
using namespace System;

struct Pair {
    int x, y;
};

int main() {
    Pair pair{1, 2};
    auto [one] = pair; // error: C3448
    auto [x, y, z] = pair; // error: C3448
    String^ text = "text";
    auto [first, second] = text; // error: C3448
    return 0;
}
