#include <cmath>
#include <cstdio>
#include <dlfcn.h>

int first();
int second();

int main(int count, char**) {
    std::printf("%d %d %.0f %d\n", first(), second(), std::cbrt(27.0 * count), dlsym(nullptr, "nothing") == nullptr);
    return 0;
}
