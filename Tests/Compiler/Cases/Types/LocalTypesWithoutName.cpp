// Variables of local structs, unions and enums that have no name.
// expect: 65 4 2.5 1
// expect: 2 1
// expect: 8
// expect: 7
using namespace System;

int main() {
    union {
        int i;
        unsigned char bytes[4];
    } word;
    word.i = 0x41;
    struct {
        int a;
        double b;
    } first = {1, 2.5}, second{3, 4};
    enum { Red, Green } colour = Green;
    Console::WriteLine("{0} {1} {2} {3}", (int)word.bytes[0], first.a + second.a, first.b, (int)colour);
    auto copy = first;
    copy.a++;
    Console::WriteLine("{0} {1}", copy.a, first.a);
    struct {
        int n;
        int twice() const { return 2 * n; }
    } object;
    object.n = 4;
    Console::WriteLine(object.twice());
    for (int i = 0; i < 1; i++) {
        struct {
            int x, y;
        } point{3, 4};
        auto& [x, y] = point;
        Console::WriteLine(x + y);
    }
    return 0;
}
