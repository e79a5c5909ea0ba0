int shared();

int main() {
    std::printf("%d %d %d\n", shared(), static_cast<int>(sizeof(wchar_t)), plain(6));
    return 0;
}
