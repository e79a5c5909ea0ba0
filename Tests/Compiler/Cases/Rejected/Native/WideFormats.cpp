// The C library prints wide characters of 32 bits; wchar_t has 16.
#include <cstdio>

using namespace System;

void Managed(const wchar_t* text) {
    printf("%S\n", text); // error: BR2000
    printf("%5d%% %-10ls\n", 1, text); // error: BR2000
    printf("%d %ld %% S %s\n", 1, 2L, "narrow");
}

#pragma unmanaged
void Native(char* target, const wchar_t* text) {
    std::snprintf(target, 10, "%ls", text); // error: BR2000
    std::sprintf(target, "%lc", text[0]); // error: BR2000
    std::fprintf(stderr, "%C", text[0]); // error: BR2000
    std::fprintf(stderr, "%llu %hS", 1ull, text); // error: BR2000
}
#pragma managed

int main() { return 0; }
