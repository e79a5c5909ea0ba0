// break leaves only the innermost loop.
// expect: 0:0
// expect: 1:0 1:1
// expect: 2:0 2:1 2:2
using namespace System;

int main() {
    for (int row = 0; row < 3; ++row) {
        String^ line = "";
        for (int column = 0;; ++column) {
            if (column > row)
                break;
            line += String::Format("{0}:{1} ", row, column);
        }
        Console::WriteLine(line->TrimEnd());
    }
    return 0;
}
