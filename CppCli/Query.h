#pragma once

#include <bridge/owner.h>
#include <pulse/query.hpp>

namespace Pulse {

/// <summary>A parsed query, ready to be run any number of times on any store.</summary>
/// <remarks>
/// <code>FUNCTION(SELECTOR) [by LABEL, ...] [every DURATION] [from TIME] [to TIME]</code>
/// for example <c>p95(cpu.load{host="web-1"}) every 1m from -6h</c>. A time is <c>now</c>, an offset to it
/// (<c>-6h</c>, <c>-1h30m</c>) or an ISO 8601 date or time in UTC.
/// </remarks>
public ref class Query sealed {
public:
    /// <summary>Reads a query.</summary>
    /// <exception cref="QueryException">The text is no query; tells the column.</exception>
    static Query^ Parse(System::String^ text);

    /// <summary>Ends the life of the native object as soon as no call uses it.</summary>
    ~Query();

    /// <summary>Whether <c>Dispose</c> was called.</summary>
    property bool IsDisposed { bool get(); }

    /// <summary>The text it was parsed from.</summary>
    property System::String^ Text { System::String^ get(); }

    /// <summary>The name of the function that reduces an interval to a value.</summary>
    property System::String^ Function { System::String^ get(); }

    /// <summary>The selector of series.</summary>
    property System::String^ Selector { System::String^ get(); }

    /// <summary>The labels of <c>by</c>.</summary>
    property System::Collections::Generic::IReadOnlyList<System::String^>^ GroupBy {
        System::Collections::Generic::IReadOnlyList<System::String^>^ get();
    }

    /// <summary>The duration of <c>every</c>, rounded down to 100 ns; zero if there is none.</summary>
    property System::TimeSpan Step { System::TimeSpan get(); }

    /// <summary>The same as <see cref="Text"/>, also after <c>Dispose</c>.</summary>
    virtual System::String^ ToString() override;

internal:
    property bridge::unique_owner<pulse::query>^ Owner { bridge::unique_owner<pulse::query>^ get(); }

private:
    Query(System::String^ text);

    initonly System::String^ text_;
    bridge::unique_owner<pulse::query>^ native_;
};

} // namespace Pulse
