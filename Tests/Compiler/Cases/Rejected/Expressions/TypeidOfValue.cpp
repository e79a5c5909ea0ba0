// T::typeid takes a type; an object says GetType.
using namespace System;

int main() {
    int number = 1;
    Type^ first = number::typeid; // error: C3363
    return 0;
}
