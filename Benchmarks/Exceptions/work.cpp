#include "work.h"

#include <stdexcept>

namespace {

[[gnu::noinline]] int third(int number) {
    if (number < 0)
        throw std::runtime_error("the number is negative");
    return number + 1;
}

[[gnu::noinline]] int second(int number) { return third(number) + 1; }

}

int work(int number) { return second(number) + 1; }
