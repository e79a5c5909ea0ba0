// Range-based for without the standard library: arrays, member functions, functions found by their argument.
// expect: 6
// expect: 20
// expect: 7
// expect: 15
using namespace System;

struct Digits {
    int values[3] = {1, 2, 4};
    const int* begin() const { return values; }
    const int* end() const { return values + 3; }
};

namespace counting {
    struct Cells { int values[2] = {5, 10}; };
    int* begin(Cells& cells) { return cells.values; }
    int* end(Cells& cells) { return cells.values + 2; }
}

int main() {
    int numbers[] = {1, 2, 3};
    int sum = 0;
    for (int number : numbers) sum += number;
    Console::WriteLine(sum);

    int matrix[2][2] = {{1, 2}, {3, 4}};
    for (auto& row : matrix) for (int& cell : row) cell *= 2;
    sum = 0;
    for (auto& row : matrix) for (int cell : row) sum += cell;
    Console::WriteLine(sum);

    Digits digits;
    sum = 0;
    for (int digit : digits) sum += digit;
    Console::WriteLine(sum);

    counting::Cells cells;
    sum = 0;
    for (int cell : cells) sum += cell;
    Console::WriteLine(sum);
    return 0;
}
