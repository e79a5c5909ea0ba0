// Members of managed classes have no address for native code; delegates and other functions have.
#include <algorithm>
#include <numeric>
#include <stdlib.h>

using namespace System;

ref class Sorting {
    static int compare(const void* left, const void* right) { return *static_cast<const int*>(left) - *static_cast<const int*>(right); }
    static int add(int sum, int value) { return sum + value; }

public:
    static void Sort(int* values, int count) {
        qsort(values, count, sizeof(int), &Sorting::compare); // error: BR2001
    }

    static void SortAgain(int* values, int count) {
        qsort(values, count, sizeof(int), compare); // error: BR2001
    }

    static int Sum(int* values, int count) {
        return std::accumulate(values, values + count, 0, add); // error: BR2001
    }
};
