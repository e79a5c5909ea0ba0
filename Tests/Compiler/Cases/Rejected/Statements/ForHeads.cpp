// What cannot stand in the head of a for statement; the name behind it is not told of.
using namespace System;

int main() {
    int sum = 0;
    for (try int i : gcnew array<int>{1, 2, 3}) sum += i; // error: C2059
    for (int j = 0; j < 3 j++) sum += j; // error: C2143
    return sum;
}
