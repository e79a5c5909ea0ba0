#include "Exceptions.h"

#include <iostream>

static int twice(int number) {
    if (number > 0)
        throw number;
    return -2 * number;
}

int main() {
    Parse("12");
    try {
        Parse("twelve");
    } catch (const std::exception& e) {
        std::cout << e.what() << std::endl;
    }
    try {
        Refuse(3);
    } catch (const Refused& e) {
        std::cout << "Refused: " << e.what() << std::endl;
    }
    std::cout << Through(twice, -4) << std::endl;
    try {
        Through(twice, 5);
    } catch (int number) {
        std::cout << "thrown: " << number << std::endl;
    }
    return 0;
}
