#pragma once

#include "Sample.h"
#include "SeriesKey.h"
#include "SeriesSnapshot.h"

#include <pulse/series.hpp>

namespace Pulse {

ref class Store;

/// <summary>One series of a store. Keeps the store alive; when the store is disposed, every member but
/// <see cref="Key"/> and <see cref="Store"/> throws <see cref="System::ObjectDisposedException"/>.</summary>
/// <remarks>Any number of threads may use it.</remarks>
public ref class Series sealed : System::IEquatable<Series^> {
public:
    /// <summary>Name and labels.</summary>
    property SeriesKey^ Key { SeriesKey^ get(); }

    /// <summary>The store it belongs to.</summary>
    property Pulse::Store^ Store { Pulse::Store^ get(); }

    /// <summary>Number of samples it holds now.</summary>
    property System::Int64 Count { System::Int64 get(); }

    /// <summary>What it holds now, in constant time and without a copy. The caller disposes it.</summary>
    SeriesSnapshot^ Snapshot();

    /// <summary>Appends a sample.</summary>
    /// <exception cref="System::ArgumentException">The value is not a number, or the sample is older than the last
    /// one.</exception>
    /// <exception cref="System::UnauthorizedAccessException">The store is open for reading only.</exception>
    /// <exception cref="System::IO::IOException">The disk refuses.</exception>
    /// <remarks>Alert handlers run before the call returns. What they throw arrives here as the same object, after the
    /// sample was stored.</remarks>
    void Append(Sample sample);

    /// <summary>Appends a sample given by nanoseconds since 1970; see the other overload.</summary>
    void Append(System::Int64 nanoseconds, double value);

    /// <summary>Appends all samples or, on error, none. The array is read in place.</summary>
    /// <exception cref="System::ArgumentException">A value is not a number, or samples are not in order of
    /// time.</exception>
    void AppendBatch(array<Sample>^ samples);

    /// <summary>Appends a part of an array.</summary>
    void AppendBatch(array<Sample>^ samples, int offset, int count);

    /// <summary>Appends whatever the sequence yields, as one batch.</summary>
    void AppendRange(System::Collections::Generic::IEnumerable<Sample>^ samples);

    /// <summary>Whether both are the same series of the same store.</summary>
    virtual bool Equals(Series^ other);

    /// <summary>Whether the other object is of this type and equal.</summary>
    virtual bool Equals(System::Object^ other) override;

    /// <summary>A hash code that fits <c>Equals</c>.</summary>
    virtual int GetHashCode() override;

    /// <summary>The text of the key.</summary>
    virtual System::String^ ToString() override;

internal:
    Series(Pulse::Store^ store, const pulse::series* native);

private:
    initonly Pulse::Store^ store_;
    initonly SeriesKey^ key_;
    const pulse::series* native_; // lives as long as the store

    pulse::series* Writable();
};

} // namespace Pulse
