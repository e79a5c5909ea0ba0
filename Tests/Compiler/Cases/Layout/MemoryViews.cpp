// Views of native memory: slices, sequences, vectors of the processor, streams; misuse is refused.
// expect: slice 3 4 of 5
// expect: sequence 3 + 2, sum 15
// expect: vector sum 15
// expect: LINQ 5 above 0
// expect: aligned True
// expect: read 24 bytes, first 1
// expect: pinned after Dispose: 1 2
// expect: refused: native_block, native_block, native_block
// expect: index refused
// expect: negative length, odd alignment refused
#include <bridge/memory.h>

using namespace System;
using namespace System::Buffers;
using namespace System::Collections::Generic;
using namespace System::Numerics;
using namespace System::Runtime::InteropServices;

ref class Segment : ReadOnlySequenceSegment<double> {
public:
    Segment(ReadOnlyMemory<double> memory) { this->Memory = memory; }
    Segment^ Append(ReadOnlyMemory<double> memory) {
        Segment^ next = gcnew Segment(memory);
        next->RunningIndex = this->RunningIndex + this->Memory.Length;
        this->Next = next;
        return next;
    }
};

static void Fill(Span<double> span) {
    for (int i = 0; i < span.Length; ++i) span[i] = i + 1;
}

static void Sequences(bridge::native_block<double>^ block) {
    Segment^ first = gcnew Segment(block->Memory.Slice(0, 3));
    Segment^ last = first->Append(block->Memory.Slice(3));
    ReadOnlySequence<double> sequence(first, 0, last, last->Memory.Length);
    double sum = 0;
    for each (ReadOnlyMemory<double> part in sequence)
        for (int i = 0; i < part.Length; ++i) sum += part.Span[i];
    Console::WriteLine("sequence {0} + {1}, sum {2}", first->Memory.Length, last->Memory.Length, sum);
}

static void Vectors(bridge::native_block<double>^ block) {
    Span<double> span = block->Memory.Span;
    int step = Vector<double>::Count;
    double sum = 0;
    int i = 0;
    for (; i + step <= span.Length; i += step) sum += Vector::Sum(Vector<double>(span.Slice(i, step)));
    for (; i < span.Length; ++i) sum += span[i];
    Console::WriteLine("vector sum {0}", sum);
}

static bool IsPositive(double value) { return value > 0; }

static String^ Refuse(Action^ use) {
    try {
        use();
        return "taken";
    } catch (ObjectDisposedException^ e) {
        return e->ObjectName;
    }
}

ref class Late {
    Memory<double> memory_;
    bridge::native_block<double>^ block_;

public:
    Late(bridge::native_block<double>^ block) : memory_(block->Memory), block_(block) {}
    void Span() { memory_.Span.Clear(); }
    void Pin() { MemoryHandle pin = memory_.Pin(); }
    void Enter() { block_->Enter(); }
};

int main() {
    bridge::native_block<double>^ block = gcnew bridge::native_block<double>(5, 64);
    Fill(block->Memory.Span);
    Memory<double> slice = block->Memory.Slice(2, 2);
    Console::WriteLine("slice {0} {1} of {2}", slice.Span[0], slice.Span[1], block->Length);
    Sequences(block);
    Vectors(block);
    Console::WriteLine("LINQ {0} above 0", Linq::Enumerable::Count(MemoryMarshal::ToEnumerable(ReadOnlyMemory<double>(block->Memory)), gcnew Func<double, bool>(&IsPositive)));
    double* data = block->Enter();
    Console::WriteLine("aligned {0}", reinterpret_cast<std::uintptr_t>(data) % 64 == 0);
    block->Exit();

    array<Byte>^ bytes = gcnew array<Byte>(24);
    Span<Byte> raw = MemoryMarshal::AsBytes(block->Memory.Span);
    raw.Slice(0, 24).CopyTo(Span<Byte>(bytes));
    Console::WriteLine("read {0} bytes, first {1}", bytes->Length, BitConverter::ToDouble(bytes, 0));

    Late^ late = gcnew Late(block);
    MemoryHandle pin = block->Memory.Pin();
    delete block;
    double* pinned = static_cast<double*>(pin.Pointer);
    Console::WriteLine("pinned after Dispose: {0} {1}", pinned[0], pinned[1]);
    delete safe_cast<IDisposable^>(pin);
    Console::WriteLine("refused: {0}, {1}, {2}", Refuse(gcnew Action(late, &Late::Span)), Refuse(gcnew Action(late, &Late::Pin)), Refuse(gcnew Action(late, &Late::Enter)));

    bridge::native_block<double>^ other = gcnew bridge::native_block<double>(2, 16);
    bridge::native_memory<double>^ memory = gcnew bridge::native_memory<double>(other, nullptr, 2);
    try {
        memory->Pin(3);
    } catch (ArgumentOutOfRangeException^ e) {
        Console::WriteLine("{0} refused", e->ParamName);
    }
    int refused = 0;
    for (int i = 0; i < 2; ++i) {
        try {
            gcnew bridge::native_block<double>(i == 0 ? -1 : 1, i == 0 ? 16 : 24);
        } catch (ArgumentOutOfRangeException^) {
            ++refused;
        }
    }
    Console::WriteLine("{0}", refused == 2 ? "negative length, odd alignment refused" : "taken");
    delete other;
    return 0;
}
