// std::vector filled and read from managed code.
// expect: 3
// expect: 60
// expect: 20
#include <vector>

using namespace System;

int main() {
    std::vector<int> numbers;
    for (int i = 1; i <= 3; ++i)
        numbers.push_back(10 * i);
    Console::WriteLine((int)numbers.size());
    int sum = 0;
    for (int n : numbers)
        sum += n;
    Console::WriteLine(sum);
    Console::WriteLine(numbers[1]);
    return 0;
}
