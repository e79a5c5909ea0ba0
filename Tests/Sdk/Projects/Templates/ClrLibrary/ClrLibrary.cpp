#include "pch.h"

#include "ClrLibrary.h"

int ClrLibrary::Class1::Sum(int count) {
    std::vector<int> numbers;
    for (int i = 1; i <= count; i++) numbers.push_back(i);
    int sum = 0;
    for (int number : numbers) sum += number;
    return sum;
}
