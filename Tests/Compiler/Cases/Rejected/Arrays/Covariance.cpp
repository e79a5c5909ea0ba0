// Arrays of values are not covariant.
using namespace System;

int main() {
    array<int>^ numbers = {1};
    array<Object^>^ objects = numbers; // error: C2440
    return 0;
}
