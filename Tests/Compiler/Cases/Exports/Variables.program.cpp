#include "Variables.h"

#include <iostream>

int main() {
    const Named named("Ada");
    std::cout << named.text << '\n' << named.length() << '\n' << Size() << '\n' << Greeting() << '\n';
    return 0;
}
