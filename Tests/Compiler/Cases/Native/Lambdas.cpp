// Lambdas inside native functions.
// expect: 3 2 1
// expect: 2
#include <algorithm>
#include <vector>

using namespace System;

static void sort_down(std::vector<int>& numbers) {
    std::sort(numbers.begin(), numbers.end(), [](int a, int b) { return a > b; });
}

static int count_above(const std::vector<int>& numbers, int limit) {
    return static_cast<int>(std::count_if(numbers.begin(), numbers.end(), [limit](int n) { return n > limit; }));
}

int main() {
    std::vector<int> numbers = {2, 3, 1};
    sort_down(numbers);
    Console::WriteLine("{0} {1} {2}", numbers[0], numbers[1], numbers[2]);
    Console::WriteLine(count_above(numbers, 1));
    return 0;
}
