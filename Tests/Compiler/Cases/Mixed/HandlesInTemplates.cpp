// Function templates of native headers, instantiated over handles and managed values: IL runs them.
// expect: 21
// expect: 22
// expect: True
// expect: 1
// expect: 2
// expect: abc
// expect: qp
// expect: 2001
#include "HandlesInTemplates.h"
#include <utility>

using namespace System;

ref class Swapper {
public:
    static String^ Swapped(String^ x, String^ y) {
        std::swap(x, y);
        return x + y;
    }
};

int main() {
    String^ a = "1";
    String^ b = "2";
    std::swap(a, b);
    Console::WriteLine(a + b);
    String^ old = std::exchange(b, a);
    Console::WriteLine(a + b);
    a = std::exchange(old, nullptr);
    Console::WriteLine(old == nullptr);
    String^ moved = std::move(a);
    Console::WriteLine(moved);
    array<int>^ one = {1};
    array<int>^ two = {2, 3};
    std::swap(one, two);
    Console::WriteLine(one->Length);
    String^ first = "c", ^second = "a", ^third = "b";
    rotate_left(first, second, third);
    Console::WriteLine(first + second + third);
    Console::WriteLine(Swapper::Swapped("p", "q"));
    DateTime d(2000, 1, 1), e(2001, 1, 1);
    std::swap(d, e);
    Console::WriteLine(d.Year);
    return 0;
}
