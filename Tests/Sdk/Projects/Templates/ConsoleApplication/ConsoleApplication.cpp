#include <StaticLib.h>
#include <iostream>

int main()
{
    Counter<int> numbers;
    numbers.add(7);
    std::cout << "Hello World! " << fnStaticLib() << numbers.count(7) << "\n";
}
