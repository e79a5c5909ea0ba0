// A column of numbers in native memory, read by LINQ, by vectors of the processor and as a sequence, without a copy.
// expect: 1000 values, sum 499500
// expect: vectors: 499500
// expect: LINQ: 500 even, largest 999
// expect: sequence of 2 parts: 1000 values
// expect: the same memory: True
// expect: ObjectDisposedException
// expect: ObjectDisposedException
// expect: after the pin: ObjectDisposedException
#include <bridge/memory.h>

using namespace System;

namespace {
void fill(double* values, int length) {
    for (int i = 0; i < length; ++i) values[i] = i;
}
}

public ref class Column {
    bridge::native_block<double>^ block_;

public:
    Column(int length) : block_(gcnew bridge::native_block<double>(length, 64)) {
        double* values = block_->Enter();
        try {
            fill(values, length);
        } finally {
            block_->Exit();
        }
    }
    ~Column() { delete block_; }

    property Memory<double> Values { Memory<double> get() { return block_->Memory; } }
};
