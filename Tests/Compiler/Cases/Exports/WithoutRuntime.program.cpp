#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>

extern "C" int Sum(int a, int b);

int main() {
    unsetenv("DOTNET_ROOT_X64");
    setenv("DOTNET_ROOT", "/nowhere", 1);
    std::string first;
    try {
        Sum(1, 2);
    } catch (const std::runtime_error& e) {
        first = e.what();
    }
    std::cout << first << '\n';
    try {
        Sum(1, 2);
    } catch (const std::exception& e) {
        std::cout << (e.what() == first ? "the same once more" : e.what()) << '\n';
    }
    return 0;
}
