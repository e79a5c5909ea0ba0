// Types that cannot be deduced, and uses of names that are no values.
using namespace System;

auto later();
struct Explicit { explicit Explicit(int) {} };
struct Native { void F() {} };
void f() {}

double main() { // error: C3874
    auto a; // error: C3531
    auto b[2] = {1, 2}; // error: C3532
    auto* c = 3; // error: C3535
    auto d = d + 1; // error: C3536
    auto e = 1, g = 2.0; // error: C3538
    later(); // error: C3779
    Explicit h = {1}; // error: C3445
    const Native native;
    native.F(); // error: C2662
    f = nullptr; // error: C3854
    Object^ object = String; // error: C2275
    Native* p = dynamic_cast<Native*>(3); // error: C2681
    return 0;
}
