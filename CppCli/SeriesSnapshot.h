#pragma once

#include "Sample.h"

#include <bridge/owner.h>
#include <pulse/series.hpp>

namespace Pulse {

/// <summary>The samples a series held at one moment. Reads the store's own memory: nothing is copied.</summary>
/// <remarks>Independent of the store: appending, compacting and disposing the store leave it as it is. Disposing it
/// releases the memory as soon as no pinned handle needs it. A <see cref="System::Span{T}"/> taken from
/// <see cref="Timestamps"/> or <see cref="Values"/> must not be used after that: hand out the memory, not the
/// span.</remarks>
public ref class SeriesSnapshot sealed : System::Collections::Generic::IReadOnlyList<Sample> {
public:
    /// <summary>Releases the memory as soon as no call and no pin uses it.</summary>
    ~SeriesSnapshot();

    /// <summary>Whether <c>Dispose</c> was called.</summary>
    property bool IsDisposed { bool get(); }

    /// <summary>Number of samples.</summary>
    virtual property int Count { int get(); }

    /// <summary>The sample at a position.</summary>
    /// <exception cref="System::ArgumentOutOfRangeException">There is no such position.</exception>
    virtual property Sample default[int] { Sample get(int index); }

    /// <summary>The timestamps in nanoseconds since 1970, ascending; not a copy.</summary>
    property System::ReadOnlyMemory<System::Int64> Timestamps { System::ReadOnlyMemory<System::Int64> get(); }

    /// <summary>The values that belong to the timestamps; not a copy.</summary>
    property System::ReadOnlyMemory<double> Values { System::ReadOnlyMemory<double> get(); }

    /// <summary>The samples from <paramref name="first"/> to <paramref name="last"/>, both included, over the same
    /// memory. The new snapshot lives on its own.</summary>
    SeriesSnapshot^ Between(System::DateTimeOffset first, System::DateTimeOffset last);

    /// <summary>The same with nanoseconds since 1970.</summary>
    SeriesSnapshot^ Between(System::Int64 first, System::Int64 last);

    /// <summary>Enumerates the samples in order of time.</summary>
    virtual System::Collections::Generic::IEnumerator<Sample>^ GetEnumerator();

internal:
    SeriesSnapshot(const pulse::series_snapshot& snapshot);

private:
    virtual System::Collections::IEnumerator^ EnumerateUntyped() sealed = System::Collections::IEnumerable::GetEnumerator;

    bridge::unique_owner<pulse::series_snapshot>^ native_;
};

} // namespace Pulse
