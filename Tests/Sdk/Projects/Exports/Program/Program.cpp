#include <Library.h>

#include "../Second/Second.h"

#include <iostream>

int main() {
    std::cout << Letter("hello").text() << ' ' << LengthOfLetter("hello") << '\n';
    return 0;
}
