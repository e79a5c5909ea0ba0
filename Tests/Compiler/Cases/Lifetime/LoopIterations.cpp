// Every iteration has its own object; continue and break end it.
// expect: close 0
// expect: work 1
// expect: close 1
// expect: close 2
using namespace System;

ref class Step {
    int n_;

public:
    Step(int n) : n_(n) {}
    ~Step() { Console::WriteLine("close {0}", n_); }
};

int main() {
    for (int i = 0; i < 5; ++i) {
        Step step(i);
        if (i == 0)
            continue;
        if (i == 2)
            break;
        Console::WriteLine("work {0}", i);
    }
    return 0;
}
