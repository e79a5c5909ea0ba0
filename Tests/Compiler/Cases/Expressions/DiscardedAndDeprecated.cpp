// Attributes of C++ whose disregard MSVC tells by number.
// expect: 3
[[deprecated("use compute")]] int old() { return 1; }
[[nodiscard]] int compute() { return 2; }
struct [[nodiscard]] Result { int value; };
Result make() { return {1}; }

int main() {
    int n = old(); // warning: C4996
    compute(); // warning: C4834
    make(); // warning: C4834
    n += compute();
    (void)compute();
    System::Console::WriteLine(n);
    return 0;
}
