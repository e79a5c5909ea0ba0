// Native enums and constants.
// expect: 2
// expect: 11
// expect: True
using namespace System;

enum Level { Low = 1, High };
enum class Mode : int { Fast = 10, Slow };
const int Limit = 5;

int main() {
    Level level = High;
    Console::WriteLine((int)level);
    Console::WriteLine(static_cast<int>(Mode::Slow));
    Console::WriteLine(level < Limit);
    return 0;
}
