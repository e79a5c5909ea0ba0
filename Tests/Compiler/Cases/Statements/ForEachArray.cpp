// for each over an array visits the elements in order.
// expect: 2
// expect: 3
// expect: 5
// expect: sum 10
using namespace System;

int main() {
    array<int>^ primes = {2, 3, 5};
    int sum = 0;
    for each (int prime in primes) {
        Console::WriteLine(prime);
        sum += prime;
    }
    Console::WriteLine("sum {0}", sum);
    return 0;
}
