#include <cstdio>

int shared();

int main() {
    std::printf("%d %d\n", shared(), static_cast<int>(sizeof(wchar_t)));
    return 0;
}
