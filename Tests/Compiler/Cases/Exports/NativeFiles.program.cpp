#include <iostream>
#include <string>

extern "C" int TwiceTheLength(const char* text);
std::string Failure();

int main() {
    std::cout << TwiceTheLength("abc") << '\n' << Failure() << '\n' << TwiceTheLength("ab") << '\n';
    return 0;
}
