#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

extern "C" int Year();

int main() {
    std::ofstream("LaterVersion.runtimeconfig.json")
        << R"({ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "99.0.0" } } })";
    try {
        Year();
    } catch (const std::runtime_error& e) {
        const std::string text = e.what();
        std::cout << (text.find("the host refuses") != text.npos ? "refused" : text) << '\n';
        std::cout << "says which: " << (text.find("99.0.0") != text.npos ? "yes" : text) << '\n';
    }
    return 0;
}
