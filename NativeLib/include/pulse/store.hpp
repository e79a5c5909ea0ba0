#pragma once

#include "aggregator.hpp"
#include "alert.hpp"
#include "query.hpp"
#include "report.hpp"
#include "sample.hpp"
#include "selector.hpp"
#include "series.hpp"
#include "series_key.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace pulse {

/// How a directory is opened.
enum class open_mode {
    read_write, ///< one process at a time; an incomplete last record is cut off
    read_only, ///< changes nothing; any number of processes, also beside a writer
    salvage ///< as read_only, but skips damaged records and reports them
};

/// Choices for opening a store.
struct store_options {
    open_mode mode = open_mode::read_write;
    bool create = true; ///< make the directory if it does not exist (read_write only)
    std::uint64_t segment_bytes = 8u << 20; ///< begin a new segment file beyond this size; at least 4096
};

/// A directory of time series in append-only segment files, every record with a checksum.
///
/// Samples of a series have ascending timestamps. Appended samples are visible at once, reach the operating system
/// when the buffer is full, and are safe against power loss after `flush`.
///
/// Thread safety: every member may be called from any thread at any time. Writers take turns; readers never wait for
/// the disk. Handlers of alerts run without locks and may call the store.
///
/// Errors: `std::invalid_argument` for unacceptable values, `std::system_error` from the operating system (also
/// `errc::read_only_file_system` for writing to a store opened read-only), `corruption_error` for damaged files,
/// `query_error` for queries. A failed append changes nothing, except for errors thrown by alert handlers, which
/// arrive after the samples were stored.
class store {
public:
    /// Opens the directory (UTF-8) and reads it.
    /// @throws std::system_error `errc::no_such_file_or_directory`, `errc::resource_unavailable_try_again` if another
    ///         writer holds the store, …
    /// @throws corruption_error naming file and offset, unless the mode is `salvage`. No file is changed then.
    explicit store(const std::string& directory, const store_options& options = store_options());

    /// Writes what is buffered, without reporting failure: call `flush` first where it matters.
    ~store();

    store(const store&) = delete;
    store& operator=(const store&) = delete;

    const std::string& directory() const noexcept;
    open_mode mode() const noexcept;

    /// What opening found.
    const recovery_report& recovery() const noexcept;
    store_statistics statistics() const;

    /// The series with this key; made if there is none. It reaches the disk with its first sample.
    series& open_series(const series_key& key);

    /// The series with this key, or null.
    const series* find(const series_key& key) const;

    /// Every series, in the order of the keys' texts.
    std::vector<const series*> list() const;
    std::vector<const series*> select(const selector& which) const;

    /// @throws std::invalid_argument if the value is not a number, the timestamp is before the series' last one, or
    ///         the series belongs to another store.
    void append(series& target, const sample& value);

    /// Appends all samples or, on error, none. Records hold up to 65,536 samples; a crash may keep a part of a larger
    /// batch, never a part of a record.
    void append_batch(series& target, sample_span samples);

    /// Returns when everything appended is on the disk (fsync).
    void flush();

    /// Drops samples before `keep_from` and rewrites the rest densely. Crash-safe: the old files go last.
    compaction_report compact(nanoseconds keep_from);

    /// Calls the handler whenever a series that the rule selects crosses the threshold (once per crossing).
    alert_id add_alert(alert_rule rule, alert_handler handler);

    /// @return whether there was such a rule. Calls in progress may still finish.
    bool remove_alert(alert_id id);

    /// Adds a function for queries, or replaces the one of the same name.
    void add_aggregator(std::shared_ptr<const aggregator> function);

    /// The names of all functions, in order.
    std::vector<std::string> aggregators() const;

    /// Evaluates a query as of `now`.
    /// @throws query_error if the function is unknown.
    query_result run(const query& what, nanoseconds now) const;

private:
    class state;
    std::unique_ptr<state> state_;
};

/// Checks every record of a directory without changing or keeping anything, and reports all damages.
recovery_report verify(const std::string& directory);

/// The system clock.
nanoseconds now() noexcept;

} // namespace pulse
