#include "ColumnMemory.h"

#pragma warning(disable : 4996) // see the header

using namespace System;
using namespace System::Buffers;
using namespace System::Runtime::InteropServices;

namespace Pulse {

// Span demands a pointer to non-const; the snapshot hands out read-only memory only.

TimestampMemory::TimestampMemory(SeriesSnapshot^ owner, const Int64* data, int size)
    : owner_(owner), data_(data), size_(size) {}

TimestampMemory::~TimestampMemory() {}

Span<Int64> TimestampMemory::GetSpan() {
    if (owner_->IsDisposed) throw gcnew ObjectDisposedException(owner_->GetType()->FullName);
    return Span<Int64>(const_cast<Int64*>(data_), size_);
}

MemoryHandle TimestampMemory::Pin(int elementIndex) {
    if (elementIndex < 0 || elementIndex > size_) throw gcnew ArgumentOutOfRangeException("elementIndex");
    owner_->Enter();
    return MemoryHandle(const_cast<Int64*>(data_) + elementIndex, GCHandle(), this);
}

void TimestampMemory::Unpin() { owner_->Exit(); }

ValueMemory::ValueMemory(SeriesSnapshot^ owner, const double* data, int size)
    : owner_(owner), data_(data), size_(size) {}

ValueMemory::~ValueMemory() {}

Span<double> ValueMemory::GetSpan() {
    if (owner_->IsDisposed) throw gcnew ObjectDisposedException(owner_->GetType()->FullName);
    return Span<double>(const_cast<double*>(data_), size_);
}

MemoryHandle ValueMemory::Pin(int elementIndex) {
    if (elementIndex < 0 || elementIndex > size_) throw gcnew ArgumentOutOfRangeException("elementIndex");
    owner_->Enter();
    return MemoryHandle(const_cast<double*>(data_) + elementIndex, GCHandle(), this);
}

void ValueMemory::Unpin() { owner_->Exit(); }

} // namespace Pulse
