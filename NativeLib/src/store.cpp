#include "pulse/store.hpp"

#include "alert_board.hpp"
#include "file.hpp"
#include "query_engine.hpp"
#include "segment_loader.hpp"
#include "segment_writer.hpp"
#include "series_columns.hpp"

#include "pulse/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace pulse {

namespace {

constexpr std::uint64_t least_segment_bytes = 4096;

bool is_function_name(const std::string& name) {
    const auto is_word = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    if (name.empty() || !is_word(name[0]) || name[0] == '_') return false;
    return std::all_of(name.begin(), name.end(), [&](char c) { return is_word(c) || (c >= '0' && c <= '9'); });
}

} // namespace

// Locks, in the order they may be nested: writer_mutex, then catalog_mutex or functions_mutex. Alert handlers and
// aggregators run without any.
class store::state {
public:
    state(const std::string& directory, const store_options& options) : directory(directory), mode(options.mode) {
        if (directory.empty()) throw std::invalid_argument("the directory's name is empty");
        if (options.segment_bytes < least_segment_bytes) {
            throw std::invalid_argument(fmt::format("segments must have at least {} bytes", least_segment_bytes));
        }
        if (mode == open_mode::read_write) {
            if (options.create) detail::make_directories(directory);
            lock = detail::directory_lock::acquire(directory);
        }
        detail::segment_loader loader(directory, mode, [this](const series_key& key) -> series& { return open(key); });
        loader.load();
        recovery = loader.report();
        loaded_files = loader.files();
        loaded_bytes = loader.bytes();
        samples = recovery.samples;
        for (auto& function : standard_aggregators()) functions.emplace(function->name(), std::move(function));
        if (mode == open_mode::read_write) {
            const std::uint32_t next = loaded_files.empty() ? 1 : loaded_files.back().number + 1;
            writer = std::make_unique<detail::segment_writer>(directory, next, options.segment_bytes);
        }
    }

    ~state() {
        try {
            if (writer) writer->write_out();
        } catch (const std::system_error&) {
            // A destructor has nobody to tell; `flush` does.
        }
    }

    series& open(const series_key& key) {
        const std::unique_lock<std::shared_mutex> guard(catalog_mutex);
        std::unique_ptr<series>& entry = catalog[key.text()];
        if (!entry) entry = std::make_unique<series>(key, this);
        return *entry;
    }

    std::vector<const series*> all() const {
        const std::shared_lock<std::shared_mutex> guard(catalog_mutex);
        std::vector<const series*> result;
        result.reserve(catalog.size());
        for (const auto& entry : catalog) result.push_back(entry.second.get());
        return result;
    }

    void require_writable() const {
        if (writer) return;
        throw std::system_error(std::make_error_code(std::errc::read_only_file_system),
                                fmt::format("{} is open for reading only", directory));
    }

    // Called with writer_mutex held.
    void require_acceptable(const series& target, sample_span batch) const {
        const detail::series_columns& columns = series_access::columns(target);
        nanoseconds previous = columns.size() == 0 ? std::numeric_limits<nanoseconds>::min() : columns.last();
        for (const sample& each : batch) {
            if (std::isnan(each.value)) {
                throw std::invalid_argument(fmt::format("a value for {} is not a number", target.key().text()));
            }
            if (each.timestamp < previous) {
                throw std::invalid_argument(fmt::format("the sample at {} ns for {} is older than the one before, at {} ns",
                                                        each.timestamp, target.key().text(), previous));
            }
            previous = each.timestamp;
        }
    }

    void append(series& target, sample_span batch) {
        require_writable();
        if (series_access::owner(target) != this) {
            throw std::invalid_argument(fmt::format("the series {} belongs to another store", target.key().text()));
        }
        if (batch.empty()) return;
        {
            const std::lock_guard<std::mutex> guard(writer_mutex);
            require_acceptable(target, batch);
            detail::series_columns& columns = series_access::columns(target);
            columns.reserve(batch.size());
            writer->append(target, batch);
            columns.append(batch);
            samples += batch.size();
        }
        alerts.notify(target, batch);
    }

    compaction_report compact(nanoseconds keep_from);

    const std::string directory;
    const open_mode mode;
    std::unique_ptr<detail::directory_lock> lock;
    recovery_report recovery;

    mutable std::mutex writer_mutex;
    std::vector<detail::segment_file> loaded_files; // guarded by writer_mutex, as the next three
    std::uint64_t loaded_bytes = 0;
    std::uint64_t samples = 0;
    std::unique_ptr<detail::segment_writer> writer;

    mutable std::shared_mutex catalog_mutex;
    std::map<std::string, std::unique_ptr<series>> catalog;

    mutable std::mutex functions_mutex;
    std::map<std::string, std::shared_ptr<const aggregator>> functions;

    detail::alert_board alerts;
};

// Everything that can fail happens before the first change: snapshots and new columns are made, the new file is
// complete and named. Then the columns are exchanged and the old files removed; a crash before that leaves files that
// the new one supersedes.
compaction_report store::state::compact(nanoseconds keep_from) {
    require_writable();
    const std::lock_guard<std::mutex> guard(writer_mutex);
    compaction_report report;
    report.bytes_before = loaded_bytes + writer->bytes();

    std::vector<std::pair<const series*, series_snapshot>> kept;
    std::vector<std::shared_ptr<detail::column_block>> blocks;
    for (const series* each : all()) {
        kept.emplace_back(each, each->snapshot().between(keep_from, std::numeric_limits<nanoseconds>::max()));
        blocks.push_back(detail::series_columns::copy_of(kept.back().second));
        report.samples_kept += kept.back().second.size();
    }
    const std::uint32_t superseding = writer->write_superseding(kept);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        series_access::columns(*kept[i].first).replace(std::move(blocks[i]), kept[i].second.size());
    }
    report.samples_dropped = samples - report.samples_kept;
    samples = report.samples_kept;
    loaded_files.clear();
    loaded_bytes = 0;
    report.bytes_after = writer->bytes();
    detail::remove_segments_before(directory, superseding);
    return report;
}

store::store(const std::string& directory, const store_options& options)
    : state_(std::make_unique<state>(directory, options)) {}

store::~store() = default;

const std::string& store::directory() const noexcept { return state_->directory; }
open_mode store::mode() const noexcept { return state_->mode; }
const recovery_report& store::recovery() const noexcept { return state_->recovery; }

store_statistics store::statistics() const {
    store_statistics result;
    const std::lock_guard<std::mutex> guard(state_->writer_mutex);
    const std::vector<const series*> all = state_->all();
    result.series = all.size();
    result.samples = state_->samples;
    result.segments = state_->loaded_files.size() + (state_->writer ? state_->writer->files() : 0);
    result.bytes = state_->loaded_bytes + (state_->writer ? state_->writer->bytes() : 0);
    bool any = false;
    for (const series* each : all) {
        const series_snapshot samples = each->snapshot();
        if (samples.empty()) continue;
        const nanoseconds first = samples.timestamps()[0];
        const nanoseconds last = samples.timestamps()[samples.size() - 1];
        result.first = any ? std::min(result.first, first) : first;
        result.last = any ? std::max(result.last, last) : last;
        any = true;
    }
    return result;
}

series& store::open_series(const series_key& key) {
    if (const series* known = find(key)) return const_cast<series&>(*known);
    state_->require_writable();
    return state_->open(key);
}

const series* store::find(const series_key& key) const {
    const std::shared_lock<std::shared_mutex> guard(state_->catalog_mutex);
    const auto found = state_->catalog.find(key.text());
    return found == state_->catalog.end() ? nullptr : found->second.get();
}

std::vector<const series*> store::list() const { return state_->all(); }

std::vector<const series*> store::select(const selector& which) const {
    std::vector<const series*> result = state_->all();
    result.erase(std::remove_if(result.begin(), result.end(), [&](const series* each) { return !which.matches(each->key()); }),
                 result.end());
    return result;
}

void store::append(series& target, const sample& value) { state_->append(target, sample_span(&value, 1)); }

void store::append_batch(series& target, sample_span samples) { state_->append(target, samples); }

void store::flush() {
    state_->require_writable();
    const std::lock_guard<std::mutex> guard(state_->writer_mutex);
    state_->writer->flush();
}

compaction_report store::compact(nanoseconds keep_from) { return state_->compact(keep_from); }

alert_id store::add_alert(alert_rule rule, alert_handler handler) {
    return state_->alerts.add(std::move(rule), std::move(handler));
}

bool store::remove_alert(alert_id id) { return state_->alerts.remove(id); }

void store::add_aggregator(std::shared_ptr<const aggregator> function) {
    if (!function) throw std::invalid_argument("the function is null");
    std::string name = function->name();
    if (!is_function_name(name)) throw std::invalid_argument(fmt::format("'{}' cannot be the name of a function", name));
    const std::lock_guard<std::mutex> guard(state_->functions_mutex);
    state_->functions[std::move(name)] = std::move(function);
}

std::vector<std::string> store::aggregators() const {
    const std::lock_guard<std::mutex> guard(state_->functions_mutex);
    std::vector<std::string> names;
    for (const auto& entry : state_->functions) names.push_back(entry.first);
    return names;
}

query_result store::run(const query& what, nanoseconds now) const {
    std::shared_ptr<const aggregator> function;
    {
        const std::lock_guard<std::mutex> guard(state_->functions_mutex);
        const auto found = state_->functions.find(what.function());
        if (found != state_->functions.end()) function = found->second;
    }
    if (!function) {
        std::string known;
        for (const std::string& name : aggregators()) known += (known.empty() ? "" : ", ") + name;
        throw query_error(fmt::format("there is no function '{}'; there are {}", what.function(), known),
                          what.function_column());
    }
    return detail::evaluate(what, *function, select(what.series()), now);
}

recovery_report verify(const std::string& directory) {
    std::map<std::string, std::unique_ptr<series>> scratch;
    detail::segment_loader loader(directory, open_mode::salvage, [&](const series_key& key) -> series& {
        std::unique_ptr<series>& entry = scratch[key.text()];
        if (!entry) entry = std::make_unique<series>(key, nullptr);
        return *entry;
    });
    loader.load();
    return loader.report();
}

nanoseconds now() noexcept {
    const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(since_1970).count();
}

} // namespace pulse
