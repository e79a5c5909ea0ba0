// continue inside a switch belongs to the loop, break to the switch.
// expect: 0 even
// expect: 1
// expect: 2 even
// expect: 3
// expect: end 4
using namespace System;

int main() {
    int i = 0;
    for (; i < 4; ++i) {
        switch (i % 2) {
        case 0:
            Console::WriteLine("{0} even", i);
            continue;
        default:
            break;
        }
        Console::WriteLine(i);
    }
    Console::WriteLine("end {0}", i);
    return 0;
}
