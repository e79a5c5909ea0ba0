#pragma once

#include "Aggregator.h"
#include "Alert.h"
#include "Query.h"
#include "QueryResult.h"
#include "Reports.h"
#include "Sample.h"
#include "Series.h"
#include "SeriesKey.h"
#include "StoreOptions.h"

#include <bridge/owner.h>
#include <pulse/store.hpp>

#include <exception>
#include <vector>

namespace Pulse {

ref class CallbackTable;

/// <summary>A directory of time series in append-only files, every record with a checksum.</summary>
/// <remarks>
/// <para>Appended samples are visible at once and safe against power loss after <see cref="Flush"/>.</para>
/// <para>Any number of threads may use a store. Writers take turns; readers never wait for the disk.</para>
/// <para>Errors: <see cref="System::ArgumentException"/> for unacceptable values,
/// <see cref="System::IO::IOException"/> and <see cref="System::UnauthorizedAccessException"/> from the operating system,
/// <see cref="CorruptionException"/> for damaged files, <see cref="QueryException"/> for queries.</para>
/// </remarks>
public ref class Store sealed : System::Collections::Generic::IEnumerable<Series^> {
public:
    /// <summary>Opens a directory for reading and writing and makes it if needed.</summary>
    Store(System::String^ directory);

    /// <summary>Opens a directory.</summary>
    /// <exception cref="System::IO::DirectoryNotFoundException">There is no such directory, and none is to be
    /// made.</exception>
    /// <exception cref="System::IO::IOException">Another process or object writes to the store, or the disk
    /// fails.</exception>
    /// <exception cref="CorruptionException">A record is damaged (not with <c>OpenMode.Salvage</c>). No file was
    /// changed.</exception>
    Store(System::String^ directory, StoreOptions^ options);

    /// <summary>Closes the store as soon as no call uses it.</summary>
    ~Store();

    /// <summary>Whether <c>Dispose</c> was called.</summary>
    property bool IsDisposed { bool get(); }

    /// <summary>Reads every record of a directory and reports all damages. Changes nothing.</summary>
    static RecoveryReport^ Verify(System::String^ directory);

    /// <summary>The directory as it was given.</summary>
    property System::String^ Directory { System::String^ get(); }

    /// <summary>How it was opened.</summary>
    property OpenMode Mode { OpenMode get(); }

    /// <summary>What opening found.</summary>
    property RecoveryReport^ Recovery { RecoveryReport^ get(); }

    /// <summary>The size of the store now.</summary>
    property StoreStatistics^ Statistics { StoreStatistics^ get(); }

    /// <summary>The series with a key in text notation.</summary>
    /// <exception cref="System::Collections::Generic::KeyNotFoundException">There is no such series.</exception>
    /// <exception cref="QueryException">The text is no series key.</exception>
    property Series^ default[System::String^] { Series^ get(System::String^ key); }

    /// <summary>The series with this key; made if there is none. It reaches the disk with its first sample.</summary>
    Series^ Open(SeriesKey^ key);

    /// <summary>The series with this key, or null.</summary>
    Series^ Find(SeriesKey^ key);

    /// <summary>The series that a selector takes, for example <c>cpu.load{core!="0"}</c> or <c>*{host="web-1"}</c>.</summary>
    /// <exception cref="QueryException">The text is no selector.</exception>
    System::Collections::Generic::IReadOnlyList<Series^>^ Select(System::String^ selector);

    /// <summary>Appends a sample to the series with a key in text notation, which is made if needed.</summary>
    void Append(System::String^ key, Sample sample);

    /// <summary>Returns when everything appended is on the disk.</summary>
    void Flush();

    /// <summary>Drops samples before a time and rewrites the rest densely.</summary>
    CompactionReport^ Compact(System::DateTimeOffset keepFrom);

    /// <summary>Runs a query as of the system clock.</summary>
    /// <exception cref="QueryException">The text is no query, or its function is unknown; tells the column.</exception>
    QueryResult^ Run(System::String^ query);

    /// <summary>Runs a query as of a given time.</summary>
    QueryResult^ Run(System::String^ query, System::DateTimeOffset now);

    /// <summary>Runs a parsed query as of a given time.</summary>
    QueryResult^ Run(Query^ query, System::DateTimeOffset now);

    /// <summary>Adds a function for queries, or replaces the one of the same name.</summary>
    /// <exception cref="System::ArgumentException">The name is no identifier.</exception>
    void AddAggregator(Aggregator^ aggregator);

    /// <summary>The names of all functions, in order.</summary>
    property System::Collections::Generic::IReadOnlyList<System::String^>^ Aggregators {
        System::Collections::Generic::IReadOnlyList<System::String^>^ get();
    }

    /// <summary>Watches the series of a selector. The rule is at work at once; dispose it to remove it.</summary>
    /// <exception cref="QueryException">The text is no selector.</exception>
    /// <exception cref="System::ArgumentException">The threshold is not a number.</exception>
    Alert^ AddAlert(System::String^ selector, AlertCondition condition, double threshold);

    /// <summary>Raised for every alert of the store, after the alert's own event and in the same way.</summary>
    event System::EventHandler<AlertEventArgs^>^ AlertRaised;

    /// <summary>Enumerates the series that exist now, in the order of their keys.</summary>
    virtual System::Collections::Generic::IEnumerator<Series^>^ GetEnumerator();

internal:
    property bridge::unique_owner<pulse::store>^ Owner { bridge::unique_owner<pulse::store>^ get(); }

    /// The exception for a native error: what a callback threw on this thread, or the translated error.
    System::Exception^ Failure(const std::exception& error);

    void Remove(Alert^ alert);
    void OnAlertRaised(AlertEventArgs^ args);

private:
    virtual System::Collections::IEnumerator^ EnumerateUntyped() sealed = System::Collections::IEnumerable::GetEnumerator;

    void OpenNative(System::String^ directory, StoreOptions^ options);
    System::Collections::Generic::List<Series^>^ Wrap(const std::vector<const pulse::series*>& found);

    System::String^ directory_;
    OpenMode mode_;
    RecoveryReport^ recovery_;
    CallbackTable^ callbacks_;
    bridge::unique_owner<pulse::store>^ native_;
};

} // namespace Pulse
