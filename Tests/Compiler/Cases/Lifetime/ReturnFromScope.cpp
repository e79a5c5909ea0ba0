// The result is computed before the objects of the scope end.
// expect: closing 5
// expect: 5
using namespace System;

ref class Cell {
public:
    int Value;
    ~Cell() {
        Console::WriteLine("closing {0}", Value);
        Value = 0;
    }
};

static int Read() {
    Cell cell;
    cell.Value = 5;
    return cell.Value;
}

int main() {
    Console::WriteLine(Read());
    return 0;
}
