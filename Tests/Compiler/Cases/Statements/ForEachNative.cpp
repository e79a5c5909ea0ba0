// for each also walks over containers of the standard library.
// expect: 6
#include <vector>

using namespace System;

int main() {
    std::vector<int> numbers = {1, 2, 3};
    int sum = 0;
    for each (int n in numbers)
        sum += n;
    Console::WriteLine(sum);
    return 0;
}
