// Objects and arrays on the native heap.
// expect: 1
// expect: 6
// expect: 0
using namespace System;

static int alive = 0;

struct Tracked {
    int value = 2;
    Tracked() { ++alive; }
    ~Tracked() { --alive; }
};

int main() {
    Tracked* one = new Tracked();
    Console::WriteLine(alive);
    delete one;
    Tracked* many = new Tracked[3];
    int sum = 0;
    for (int i = 0; i < 3; ++i)
        sum += many[i].value;
    Console::WriteLine(sum);
    delete[] many;
    Console::WriteLine(alive);
    return 0;
}
