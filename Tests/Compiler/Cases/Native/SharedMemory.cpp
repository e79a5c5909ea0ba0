// Native blocks as Memory<T>, slices, pins that outlive Dispose, arrays that stay in their place.
// expect: 5 of 5, aligned True
// expect: sum 15, slice 2 3 4
// expect: LINQ 15, sequence 3
// expect: written by .NET: 70
// expect: pinned after Dispose: 2
// expect: refused native_block
// expect: refused native_block
// expect: array 1 2 9
// expect: refused pinned_array
// expect: refused alignment
#include <bridge/memory.h>
#include <cstdint>

using namespace System;
using namespace System::Buffers;
using namespace System::Linq;
using namespace System::Runtime::InteropServices;
using bridge::native_block;

static void count(double* data, int length) {
    for (int i = 0; i < length; ++i) data[i] = i + 1;
}

static double sum(const double* data, int length) {
    double total = 0;
    for (int i = 0; i < length; ++i) total += data[i];
    return total;
}

static bool isAligned(const void* address) { return reinterpret_cast<std::uintptr_t>(address) % 64 == 0; }

static void setLast(int* data, int length) { data[length - 1] = 9; }

static void Refused(Action^ use) {
    try {
        use();
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("refused {0}", e->ObjectName);
    } catch (ArgumentOutOfRangeException^ e) {
        Console::WriteLine("refused {0}", e->ParamName);
    }
}

ref class Uses {
    Memory<double> memory_;

public:
    Uses(Memory<double> memory) : memory_(memory) {}
    void Read() { Console::WriteLine(memory_.Span.Length); }
    void Pin() { memory_.Pin(); }
    static void Misalign() { gcnew native_block<double>(1, 3); }
};

int main() {
    native_block<double>^ block = gcnew native_block<double>(5, 64);
    double* data = block->Enter();
    count(data, block->Length);
    bool aligned = isAligned(data);
    block->Exit();
    Memory<double> memory = block->Memory;
    Console::WriteLine("{0} of {1}, aligned {2}", memory.Length, block->Length, aligned);

    Memory<double> slice = memory.Slice(1, 3);
    Span<double> span = slice.Span;
    Console::WriteLine("sum {0}, slice {1} {2} {3}", sum(data, 5), span[0], span[1], span[2]);
    ReadOnlySequence<double> sequence(slice);
    Console::WriteLine("LINQ {0}, sequence {1}", Enumerable::Sum(MemoryMarshal::ToEnumerable<double>(memory)), sequence.Length);
    memory.Span.Fill(14);
    Console::WriteLine("written by .NET: {0}", sum(data, 5));

    slice.Span[0] = 2;
    MemoryHandle pin = slice.Pin();
    delete block;
    Console::WriteLine("pinned after Dispose: {0}", *static_cast<double*>(pin.Pointer));
    pin.Dispose();
    Uses^ uses = gcnew Uses(memory);
    Refused(gcnew Action(uses, &Uses::Read));
    Refused(gcnew Action(uses, &Uses::Pin));

    array<int>^ numbers = {1, 2, 3};
    bridge::pinned_array<int>^ pinned = gcnew bridge::pinned_array<int>(numbers);
    GC::Collect();
    setLast(pinned->Data, pinned->Length);
    Console::WriteLine("array {0} {1} {2}", numbers[0], numbers[1], numbers[2]);
    delete pinned;
    try {
        setLast(pinned->Data, 1);
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("refused {0}", e->ObjectName);
    }
    Refused(gcnew Action(&Uses::Misalign));
    return 0;
}
