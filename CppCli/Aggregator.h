#pragma once

#include "Sample.h"

#include <pulse/aggregator.hpp>

namespace Pulse {

/// <summary>The samples of one interval of a query. Reads the store's memory; valid only during the call it is passed
/// to, afterwards every member throws <see cref="System::ObjectDisposedException"/>.</summary>
public ref class AggregationWindow sealed : System::Collections::Generic::IReadOnlyList<Sample> {
public:
    /// <summary>Number of samples; never 0.</summary>
    virtual property int Count { int get(); }

    /// <summary>The sample at a position.</summary>
    virtual property Sample default[int] { Sample get(int index); }

    /// <summary>Begin of the interval in UTC.</summary>
    property System::DateTimeOffset Start { System::DateTimeOffset get(); }

    /// <summary>Length of the interval.</summary>
    property System::TimeSpan Width { System::TimeSpan get(); }

    /// <summary>Enumerates the samples in order of time.</summary>
    virtual System::Collections::Generic::IEnumerator<Sample>^ GetEnumerator();

internal:
    AggregationWindow(const pulse::window* native);
    void Invalidate();

private:
    virtual System::Collections::IEnumerator^ EnumerateUntyped() sealed = System::Collections::IEnumerable::GetEnumerator;

    const pulse::window* native_; // null after Invalidate
    const pulse::window* Live();
};

/// <summary>A function for queries. Derive from it and pass it to <c>Store.AddAggregator</c>.</summary>
public ref class Aggregator abstract {
public:
    /// <summary>The name that queries use: letters, digits and <c>_</c>, beginning with a letter.</summary>
    property System::String^ Name { System::String^ get(); }

    /// <summary>Reduces the samples of an interval to one value. May be called from several threads at once. What it
    /// throws arrives, as the same object, at the caller of the query.</summary>
    virtual double Compute(AggregationWindow^ window) abstract;

protected:
    /// <summary>A function with a name.</summary>
    /// <exception cref="System::ArgumentNullException">There is no name.</exception>
    Aggregator(System::String^ name);

private:
    initonly System::String^ name_;
};

} // namespace Pulse
