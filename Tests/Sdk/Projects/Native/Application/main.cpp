#include <string>

int shared();

int main() {
    std::wstring wide = L"wide";
    wide += L'r';
    std::printf("%d %d %d %d\n", shared(), static_cast<int>(sizeof(wchar_t)), plain(6), static_cast<int>(wide.size()));
    return 0;
}
