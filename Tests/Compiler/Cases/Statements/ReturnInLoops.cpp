// return from within try, for each and switch.
// expect: 2
// expect: -1
// expect: 7
using namespace System;

static int IndexOf(array<int>^ cells, int wanted) {
    int index = 0;
    for each (int cell in cells) {
        try {
            if (cell == wanted)
                return index;
        } finally {
            ++index;
        }
    }
    return -1;
}

static int Pick(int n) {
    try {
        switch (n) {
        case 0:
            return 7;
        default:
            throw gcnew ArgumentException();
        }
    } catch (ArgumentException^) {
        return 8;
    }
}

int main() {
    array<int>^ cells = {5, 6, 7};
    Console::WriteLine(IndexOf(cells, 7));
    Console::WriteLine(IndexOf(cells, 9));
    Console::WriteLine(Pick(0));
    return Pick(1) - 8;
}
