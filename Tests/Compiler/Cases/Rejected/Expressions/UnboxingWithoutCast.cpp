// A boxed value comes back by safe_cast.
using namespace System;

int main() {
    Object^ boxed = 5;
    int number = boxed; // error: C2440
    return number;
}
