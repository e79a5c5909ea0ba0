// Templates that pin managed arrays and pass them to native templates without copying.
// expect: 6
// expect: 2.5
// expect: 30 20 10
// expect: 0
using namespace System;
#include <algorithm>
#include <numeric>

template<class T>
T sum(array<T>^ items) {
    if (items->Length == 0)
        return T();
    pin_ptr<T> first = &items[0];
    T* begin = first;
    return std::accumulate(begin, begin + items->Length, T());
}

template<class T>
void reverse(array<T>^ items) {
    pin_ptr<T> first = &items[0];
    T* begin = first;
    std::reverse(begin, begin + items->Length);
}

int main() {
    Console::WriteLine(sum(gcnew array<int> { 1, 2, 3 }));
    Console::WriteLine(sum(gcnew array<double> { 1, 1.5 }));
    array<long long>^ numbers = gcnew array<long long> { 10, 20, 30 };
    reverse(numbers);
    Console::WriteLine(String::Join(" ", numbers));
    Console::WriteLine(sum(gcnew array<float>(0)));
    return 0;
}
