#pragma once

#include "SeriesKey.h"

#include <pulse/query.hpp>

namespace Pulse {

/// <summary>The value of one interval.</summary>
public value class QueryPoint {
public:
    /// <summary>First nanosecond of the interval since 1970, or of the range if the query has no <c>every</c>.</summary>
    property System::Int64 Nanoseconds { System::Int64 get(); }

    /// <summary>Begin of the interval in UTC.</summary>
    property System::DateTimeOffset Start { System::DateTimeOffset get(); }

    /// <summary>What the function made of the samples.</summary>
    property double Value { double get(); }

    /// <summary>How many samples were in the interval; never 0.</summary>
    property System::Int64 Samples { System::Int64 get(); }

internal:
    QueryPoint(const pulse::query_point& native);

private:
    System::Int64 nanoseconds_;
    double value_;
    System::Int64 samples_;
};

/// <summary>The points of one series or group, in order of time. Immutable.</summary>
public ref class QueryRow sealed : System::Collections::Generic::IReadOnlyList<QueryPoint> {
public:
    /// <summary>The series; for a group its name with the labels of <c>by</c>.</summary>
    property SeriesKey^ Key { SeriesKey^ get(); }

    /// <summary>Number of points.</summary>
    virtual property int Count { int get(); }

    /// <summary>The point at a position.</summary>
    virtual property QueryPoint default[int] { QueryPoint get(int index); }

    /// <summary>Enumerates the points in order of time.</summary>
    virtual System::Collections::Generic::IEnumerator<QueryPoint>^ GetEnumerator();

internal:
    QueryRow(const pulse::query_row& native);

private:
    virtual System::Collections::IEnumerator^ EnumerateUntyped() sealed = System::Collections::IEnumerable::GetEnumerator;

    initonly SeriesKey^ key_;
    initonly array<QueryPoint>^ points_;
};

/// <summary>What a query found: one row per series or group, in the order of their keys. A copy, independent of the
/// store. Immutable.</summary>
public ref class QueryResult sealed : System::Collections::Generic::IReadOnlyList<QueryRow^> {
public:
    /// <summary>Number of rows.</summary>
    virtual property int Count { int get(); }

    /// <summary>The row at a position.</summary>
    virtual property QueryRow^ default[int] { QueryRow^ get(int index); }

    /// <summary>Begin of the range that was searched.</summary>
    property System::DateTimeOffset From { System::DateTimeOffset get(); }

    /// <summary>End of the range that was searched, included.</summary>
    property System::DateTimeOffset To { System::DateTimeOffset get(); }

    /// <summary>Enumerates the rows.</summary>
    virtual System::Collections::Generic::IEnumerator<QueryRow^>^ GetEnumerator();

internal:
    QueryResult(const pulse::query_result& native);

private:
    virtual System::Collections::IEnumerator^ EnumerateUntyped() sealed = System::Collections::IEnumerable::GetEnumerator;

    initonly System::Collections::Generic::List<QueryRow^>^ rows_;
    initonly System::Int64 from_;
    initonly System::Int64 to_;
};

} // namespace Pulse
