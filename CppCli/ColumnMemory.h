#pragma once

#include "SeriesSnapshot.h"

#pragma warning(push)
#pragma warning(disable : 4996) // the reference assemblies mark Span as obsolete for compilers that do not know it

namespace Pulse {

/// The timestamps of a snapshot as .NET memory. Keeps the snapshot alive; a pin counts as a call in flight, so that
/// pinned memory outlives Dispose until it is unpinned.
private ref class TimestampMemory sealed : System::Buffers::MemoryManager<System::Int64> {
public:
    /// The memory belongs to the snapshot.
    TimestampMemory(SeriesSnapshot^ owner, const System::Int64* data, int size);

    /// Nothing to release: the snapshot owns the memory.
    ~TimestampMemory();

    virtual System::Span<System::Int64> GetSpan() override;
    virtual System::Buffers::MemoryHandle Pin(int elementIndex) override;
    virtual void Unpin() override;

private:
    initonly SeriesSnapshot^ owner_;
    const System::Int64* data_;
    initonly int size_;
};

/// The values of a snapshot as .NET memory, in the same way.
private ref class ValueMemory sealed : System::Buffers::MemoryManager<double> {
public:
    /// The memory belongs to the snapshot.
    ValueMemory(SeriesSnapshot^ owner, const double* data, int size);

    /// Nothing to release: the snapshot owns the memory.
    ~ValueMemory();

    virtual System::Span<double> GetSpan() override;
    virtual System::Buffers::MemoryHandle Pin(int elementIndex) override;
    virtual void Unpin() override;

private:
    initonly SeriesSnapshot^ owner_;
    const double* data_;
    initonly int size_;
};

} // namespace Pulse

#pragma warning(pop)
