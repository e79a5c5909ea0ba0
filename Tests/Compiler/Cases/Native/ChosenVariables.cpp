// ?: between variables of the frame, members of handles and native objects: the chosen one is read, passed or changed.
// expect: 2 3
// expect: 3 7
// expect: 11 2
// expect: 4 9
#include <cstdio>
#include <vector>
using namespace System;

ref class Box {
public:
    int n;
    array<int>^ items;
};

static void raise(int& n) { n++; }
static int twice(const int& n) { return 2 * n; }

int main() {
    Box^ none = nullptr;
    Box^ box = gcnew Box;
    box->n = 3;
    box->items = gcnew array<int>{ 4, 5 };
    int a = 2;
    std::vector<int> v{ 7, 8 };
    int values[3] = { none ? none->n : a, box ? box->n : a, 0 };
    std::printf("%d %d\n", values[none ? none->n : 0], values[a > 1 ? 1 : box->n]);
    std::printf("%d %d\n", values[none ? none->n : 1], v[box->items->Length > 2 ? box->n : 0]);
    raise(none ? a : v[0]);
    raise(v[a > 5 ? box->n : 0]);
    (none ? none->n : v[0]) += 2;
    (box ? box->n : v[1]) = v[0] / 4 + twice(none ? none->items[0] : values[2]);
    std::printf("%d %d\n", v[0], box->n + values[2]);
    box->n = box->items[none ? none->n : 0];
    std::printf("%d %d\n", box->n, twice(box ? box->n : none->n) + (none == nullptr ? 1 : none->n));
    return 0;
}
