#pragma once

namespace Pulse {

/// <summary>One measured value. Laid out like the native sample, so that arrays of it cross the border without a
/// copy.</summary>
[System::Runtime::InteropServices::StructLayout(System::Runtime::InteropServices::LayoutKind::Sequential)]
public value class Sample : System::IEquatable<Sample> {
public:
    /// <summary>A sample at a number of nanoseconds since 1970-01-01T00:00:00Z.</summary>
    Sample(System::Int64 nanoseconds, double value);

    /// <summary>A sample at a point in time.</summary>
    Sample(System::DateTimeOffset time, double value);

    /// <summary>Nanoseconds since 1970-01-01T00:00:00Z.</summary>
    property System::Int64 Nanoseconds { System::Int64 get(); }

    /// <summary>The timestamp in UTC, rounded down to 100 ns.</summary>
    property System::DateTimeOffset Time { System::DateTimeOffset get(); }

    /// <summary>What was measured.</summary>
    property double Value { double get(); }

    /// <summary>Whether timestamp and value are the same.</summary>
    virtual bool Equals(Sample other);

    /// <summary>Whether the other object is of this type and equal.</summary>
    virtual bool Equals(System::Object^ other) override;

    /// <summary>A hash code that fits <c>Equals</c>.</summary>
    virtual int GetHashCode() override;

    /// <summary>Time and value in invariant notation.</summary>
    virtual System::String^ ToString() override;

private:
    System::Int64 nanoseconds_;
    double value_;
};

} // namespace Pulse
