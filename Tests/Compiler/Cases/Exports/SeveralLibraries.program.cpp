#include <dlfcn.h>

#include <exception>
#include <iostream>
#include <thread>

extern "C" int SecondCount();
extern "C" void Fail();

int main() {
    void* library = dlopen("./libSeveralLibraries.library.native.so", RTLD_NOW);
    const auto first = reinterpret_cast<int (*)()>(dlsym(library, "FirstCount"));
    std::cout << first() << '\n';
    std::thread([] { std::cout << SecondCount() << '\n'; }).join();
    std::cout << first() << '\n';
    try {
        Fail();
    } catch (const std::exception& e) {
        std::cout << e.what() << '\n';
    }
    std::cout << SecondCount() << '\n';
    return 0;
}
