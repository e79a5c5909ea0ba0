// An array of arrays.
// expect: 1
// expect: 1 1
// expect: 1 2 1
using namespace System;

static String^ Show(array<int>^ numbers) {
    String^ text = "";
    for each (int n in numbers) {
        text += " ";
        text += n;
    }
    return text->Trim();
}

int main() {
    array<array<int>^>^ triangle = gcnew array<array<int>^>(3);
    for (int row = 0; row < 3; ++row) {
        triangle[row] = gcnew array<int>(row + 1);
        triangle[row][0] = 1;
        triangle[row][row] = 1;
        for (int i = 1; i < row; ++i)
            triangle[row][i] = triangle[row - 1][i - 1] + triangle[row - 1][i];
        Console::WriteLine(Show(triangle[row]));
    }
    return 0;
}
