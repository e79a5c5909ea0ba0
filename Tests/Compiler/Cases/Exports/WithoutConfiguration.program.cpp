#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>

extern "C" int Year();

int main() {
    std::remove("WithoutConfiguration.runtimeconfig.json");
    try {
        Year();
    } catch (const std::runtime_error& e) {
        const std::string text = e.what();
        std::cout << text.substr(text.rfind('/') + 1) << '\n';
    }
    return 0;
}
