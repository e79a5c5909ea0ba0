#pragma once

namespace Pulse {

/// <summary>Converts between .NET's time types and the store's nanoseconds since 1970-01-01T00:00:00Z.</summary>
public ref class UnixTime abstract sealed {
public:
    /// <summary>Exact; .NET's clock counts in units of 100 ns.</summary>
    /// <exception cref="System::ArgumentOutOfRangeException">The time is not within the years 1678 to 2261.</exception>
    static System::Int64 ToNanoseconds(System::DateTimeOffset time);

    /// <summary>Exact.</summary>
    /// <exception cref="System::ArgumentOutOfRangeException">The duration exceeds 292 years.</exception>
    static System::Int64 ToNanoseconds(System::TimeSpan duration);

    /// <summary>UTC, rounded down to 100 ns.</summary>
    static System::DateTimeOffset ToTime(System::Int64 nanoseconds);

    /// <summary>Rounded down to 100 ns.</summary>
    static System::TimeSpan ToTimeSpan(System::Int64 nanoseconds);

    /// <summary>The system clock.</summary>
    static property System::Int64 Now { System::Int64 get(); }

private:
    literal System::Int64 NanosecondsPerTick = 100;

    static System::Int64 Checked(System::Int64 ticks, System::String^ parameter);
    static System::Int64 FloorTicks(System::Int64 nanoseconds);
};

} // namespace Pulse
