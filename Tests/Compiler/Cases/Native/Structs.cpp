// Fields of native structs are read and written from managed code.
// expect: 3 4.5
// expect: 9
using namespace System;

struct Sample {
    int index;
    double value;
};

static void reset(Sample& sample) { sample.index = 9; }

int main() {
    Sample sample = {3, 4.5};
    Console::WriteLine("{0} {1}", sample.index, sample.value);
    reset(sample);
    Console::WriteLine(sample.index);
    return 0;
}
