#include "testing.hpp"

#include <pulse/pulse.hpp>

#include <atomic>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <limits>
#include <sys/resource.h>
#include <system_error>
#include <thread>

using pulse::open_mode;
using pulse::sample;
using pulse::series;
using pulse::series_key;
using pulse::store;
using pulse::store_options;
using testing::temporary_directory;

namespace {

store_options in_mode(open_mode mode) {
    store_options options;
    options.mode = mode;
    return options;
}

std::vector<sample> ramp(std::size_t count, pulse::nanoseconds start = 0) {
    std::vector<sample> samples;
    for (std::size_t i = 0; i < count; ++i) samples.push_back({start + static_cast<pulse::nanoseconds>(i), static_cast<double>(i) + 0.5});
    return samples;
}

std::size_t size_of(const store& from, const std::string& key) {
    const series* found = from.find(series_key::parse(key));
    return found == nullptr ? 0 : found->size();
}

std::error_code code_of(const std::system_error& error) { return error.code(); }

} // namespace

TEST(samples_survive_reopening) {
    temporary_directory directory;
    {
        store s(directory.path());
        series& a = s.open_series(series_key("温度", {{"où", "là-bas"}}));
        s.append(a, {5, 1.5});
        s.append_batch(a, ramp(70'000, 6));
        s.append_batch(s.open_series(series_key("b")), ramp(3));
        CHECK(a.size() == 70'001);
    }
    store s(directory.path(), in_mode(open_mode::read_only));
    const series* a = s.find(series_key("温度", {{"où", "là-bas"}}));
    CHECK(a != nullptr && a->size() == 70'001);
    CHECK(a->snapshot().at(0).value == 1.5);
    CHECK(a->snapshot().at(70'000).timestamp == 70'005);
    CHECK(s.recovery().samples == 70'004 && s.recovery().records == 6 && s.recovery().torn_file.empty());
    CHECK(s.list().size() == 2);
    CHECK(s.statistics().first == 0 && s.statistics().last == 70'005);
}

TEST(segments_roll_over) {
    temporary_directory directory;
    store_options options;
    options.segment_bytes = 4096;
    {
        store s(directory.path(), options);
        series& a = s.open_series(series_key("a"));
        for (int i = 0; i < 1000; ++i) s.append(a, {i, 1.0 * i});
        CHECK(s.statistics().segments > 5);
    }
    store s(directory.path(), options);
    CHECK(size_of(s, "a") == 1000);
    CHECK(s.recovery().segments == s.statistics().segments);
}

TEST(snapshots_do_not_change) {
    temporary_directory directory;
    pulse::series_snapshot kept;
    {
        store s(directory.path());
        series& a = s.open_series(series_key("a"));
        s.append_batch(a, ramp(10));
        kept = a.snapshot();
        s.append_batch(a, ramp(1000, 10));
        s.compact(1000);
        CHECK(a.size() == 10);
    }
    CHECK(kept.size() == 10 && kept.timestamps()[9] == 9);
    const auto part = kept.between(3, 5);
    CHECK(part.size() == 3 && part.at(0).timestamp == 3 && part.timestamps() == kept.timestamps() + 3);
    CHECK(kept.between(20, 30).empty());
    THROWN(std::out_of_range, part.at(3));
}

TEST(unacceptable_appends_change_nothing) {
    temporary_directory directory;
    store s(directory.path());
    series& a = s.open_series(series_key("a"));
    s.append(a, {10, 1});
    THROWN(std::invalid_argument, s.append(a, {9, 1}));
    THROWN(std::invalid_argument, s.append(a, {11, std::numeric_limits<double>::quiet_NaN()}));
    THROWN(std::invalid_argument, s.append_batch(a, std::vector<sample>{{11, 1}, {12, 1}, {11, 1}}));
    s.append_batch(a, pulse::sample_span());
    s.append(a, {10, std::numeric_limits<double>::infinity()});
    CHECK(a.size() == 2);

    temporary_directory elsewhere;
    store other(elsewhere.path());
    THROWN(std::invalid_argument, other.append(a, {20, 1}));
}

TEST(opening_reports_what_is_wrong) {
    temporary_directory directory;
    THROWN(std::invalid_argument, store(""));
    store_options tiny;
    tiny.segment_bytes = 1;
    THROWN(std::invalid_argument, store(directory.path(), tiny));
    const auto missing = THROWN(std::system_error, store(directory.file("none"), in_mode(open_mode::read_only)));
    CHECK(code_of(missing) == std::errc::no_such_file_or_directory);
    testing::write(directory.file("plain"), "x");
    CHECK(code_of(THROWN(std::system_error, store(directory.file("plain")))) == std::errc::not_a_directory);
    store_options existing;
    existing.create = false;
    CHECK(code_of(THROWN(std::system_error, store(directory.file("none"), existing))) == std::errc::no_such_file_or_directory);
}

TEST(only_one_writer) {
    temporary_directory directory;
    store first(directory.path());
    CHECK(code_of(THROWN(std::system_error, store(directory.path()))) == std::errc::resource_unavailable_try_again);
    first.append(first.open_series(series_key("a")), {1, 1});
    first.flush();
    store reader(directory.path(), in_mode(open_mode::read_only));
    CHECK(size_of(reader, "a") == 1);
    CHECK(code_of(THROWN(std::system_error, reader.flush())) == std::errc::read_only_file_system);
    CHECK(code_of(THROWN(std::system_error, reader.open_series(series_key("b")))) == std::errc::read_only_file_system);
    CHECK(code_of(THROWN(std::system_error, reader.append(reader.open_series(series_key("a")), {2, 2}))) == std::errc::read_only_file_system);
    CHECK(code_of(THROWN(std::system_error, reader.compact(0))) == std::errc::read_only_file_system);
}

namespace {

/// Three records (a key and two samples records); returns the file's contents.
std::string small_file(const std::string& directory) {
    store s(directory);
    series& a = s.open_series(series_key("a", {{"l", "v"}}));
    s.append(a, {1, 1.5});
    s.append_batch(a, ramp(3, 2));
    s.flush();
    return testing::read(directory + "/00000001.seg");
}

constexpr std::size_t single_record = 16 + 8 + 16 + 8;
constexpr std::size_t last_record = 16 + 8 + 48 + 8;

} // namespace

TEST(torn_tails_are_dropped_and_reported) {
    temporary_directory original;
    const std::string whole = small_file(original.path());
    for (const bool zeros : {false, true}) {
        for (std::size_t length = 0; length < whole.size(); ++length) {
            temporary_directory directory;
            const std::string path = directory.file("00000001.seg");
            testing::write(path, whole.substr(0, length) + std::string(zeros ? whole.size() - length : 0, '\0'));
            const bool boundary = !zeros && (length == 16 || length == whole.size() - last_record
                                   || length == whole.size() - last_record - single_record);
            const std::size_t expected = length >= whole.size() - last_record ? 1 : 0;
            {
                store reader(directory.path(), in_mode(open_mode::read_only));
                CHECK(reader.recovery().torn_file.empty() == boundary);
                CHECK(reader.recovery().samples == expected || length < whole.size() - last_record);
            }
            store s(directory.path());
            CHECK(s.recovery().torn_file.empty() == boundary);
            s.append(s.open_series(series_key("a", {{"l", "v"}})), {100, 1});
            s.flush();
            CHECK(pulse::verify(directory.path()).damages.empty());
            CHECK(pulse::verify(directory.path()).torn_file.empty());
        }
    }
}

TEST(flipped_bits_name_file_and_offset_and_lose_nothing_else) {
    temporary_directory original;
    const std::string whole = small_file(original.path());
    const std::size_t middle = whole.size() - last_record - single_record;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const int bit : {0, 3, 7}) {
            temporary_directory directory;
            const std::string path = directory.file("00000001.seg");
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
            testing::write(path, damaged);
            const auto error = THROWN(pulse::corruption_error, store(directory.path()));
            const std::size_t record = at < 16 ? 0 : at < middle ? 16 : at < middle + single_record ? middle : middle + single_record;
            CHECK(error.file() == path && error.offset() == record);
            CHECK(testing::read(path) == damaged);

            store salvaged(directory.path(), in_mode(open_mode::salvage));
            CHECK(!salvaged.recovery().damages.empty() && salvaged.recovery().damages[0].offset == record);
            const std::size_t lost = record == middle ? 1 : record == middle + single_record ? 3 : record == 16 ? 4 : 0;
            CHECK(salvaged.recovery().samples == 4 - lost);
            CHECK(pulse::verify(directory.path()).damages.size() == salvaged.recovery().damages.size());
        }
    }
}

TEST(incomplete_file_before_the_last_is_damage) {
    temporary_directory directory;
    const std::string whole = small_file(directory.path());
    small_file(directory.file("second"));
    std::filesystem::rename(directory.file("second") + "/00000001.seg", directory.file("00000002.seg"));
    testing::write(directory.file("00000001.seg"), whole.substr(0, whole.size() - 1));
    const auto error = THROWN(pulse::corruption_error, store(directory.path()));
    CHECK(error.offset() == whole.size() - last_record);
}

TEST(compaction_drops_old_samples_and_survives_a_crash) {
    temporary_directory directory;
    store_options options;
    options.segment_bytes = 4096;
    std::string first;
    {
        store s(directory.path(), options);
        series& a = s.open_series(series_key("a"));
        for (int i = 0; i < 500; ++i) s.append(a, {i, 1.0 * i});
        s.flush();
        first = testing::read(directory.file("00000001.seg"));
        const auto report = s.compact(400);
        CHECK(report.samples_kept == 100 && report.samples_dropped == 400);
        CHECK(report.bytes_after < report.bytes_before);
        CHECK(a.snapshot().at(0).timestamp == 400);
        s.append(a, {500, 1});
    }
    testing::write(directory.file("00000001.seg"), first); // as if the old file had not been removed yet
    testing::write(directory.file("00000099.seg.tmp"), "half a file");
    {
        store reader(directory.path(), in_mode(open_mode::read_only));
        CHECK(size_of(reader, "a") == 101);
    }
    store s(directory.path());
    CHECK(size_of(s, "a") == 101);
    CHECK(!std::filesystem::exists(directory.file("00000001.seg")));
    CHECK(!std::filesystem::exists(directory.file("00000099.seg.tmp")));
    const auto nothing = s.compact(1'000);
    CHECK(nothing.samples_kept == 0 && s.statistics().samples == 0);
}

TEST(failed_writes_change_nothing) {
    temporary_directory directory;
    std::signal(SIGXFSZ, SIG_IGN);
    {
        store s(directory.path());
        series& a = s.open_series(series_key("a"));
        s.append_batch(a, ramp(100));
        s.flush();
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 500'000;
        setrlimit(RLIMIT_FSIZE, &small);
        const auto error = THROWN(std::system_error, s.append_batch(a, ramp(200'000, 1000)));
        setrlimit(RLIMIT_FSIZE, &before);
        CHECK(code_of(error) == std::errc::file_too_large);
        CHECK(a.size() == 100);
        s.append_batch(a, ramp(5, 1000));
    }
    CHECK(pulse::verify(directory.path()).damages.empty());
    CHECK(pulse::verify(directory.path()).samples == 105);
}

TEST(alerts_fire_once_per_crossing) {
    temporary_directory directory;
    store s(directory.path());
    series& a = s.open_series(series_key("a"));
    std::vector<double> above;
    std::vector<double> below;
    const auto id = s.add_alert({pulse::selector::parse("a"), pulse::alert_condition::above, 10},
                                [&](const pulse::alert& raised) { above.push_back(raised.sample.value); });
    s.add_alert({pulse::selector::parse("*"), pulse::alert_condition::below, 3},
                [&](const pulse::alert& raised) { below.push_back(raised.sample.value); CHECK(raised.key.text() == "a"); });
    s.append(a, {1, 11});
    s.append(a, {2, 12});
    s.append_batch(a, std::vector<sample>{{3, 10}, {4, 2}, {5, 13}, {6, 1}});
    CHECK(above == std::vector<double>({11, 13}));
    CHECK(below == std::vector<double>({2, 1}));
    CHECK(s.remove_alert(id) && !s.remove_alert(id));
    s.append(a, {7, 99});
    CHECK(above.size() == 2);
    THROWN(std::invalid_argument, s.add_alert({pulse::selector::parse("a"), pulse::alert_condition::above, std::nan("")}, [](const pulse::alert&) {}));
}

TEST(handlers_may_call_the_store_and_throw) {
    temporary_directory directory;
    store s(directory.path());
    series& a = s.open_series(series_key("a"));
    series& log = s.open_series(series_key("log"));
    int called = 0;
    s.add_alert({pulse::selector::parse("a"), pulse::alert_condition::above, 1}, [&](const pulse::alert& raised) {
        s.append(log, raised.sample);
        throw std::runtime_error("handler");
    });
    s.add_alert({pulse::selector::parse("a"), pulse::alert_condition::above, 1}, pulse::make_alert_handler([](void* context, const pulse::alert*) {
        ++*static_cast<int*>(context);
        return 0;
    }, &called));
    CHECK(std::string(THROWN(std::runtime_error, s.append(a, {1, 2})).what()) == "handler");
    CHECK(a.size() == 1 && log.size() == 1 && called == 1);
}

TEST(one_writer_many_readers) {
    temporary_directory directory;
    store s(directory.path());
    series& a = s.open_series(series_key("a"));
    std::atomic<bool> stop{false};
    std::atomic<int> wrong{0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i) {
        readers.emplace_back([&] {
            while (!stop) {
                const auto samples = a.snapshot();
                for (std::size_t k = 0; k < samples.size(); ++k) {
                    if (samples.timestamps()[k] != static_cast<pulse::nanoseconds>(k) || samples.values()[k] != 2.0 * static_cast<double>(k)) ++wrong;
                }
                s.run(pulse::query::parse("max(a) every 1us"), 1'000'000);
                s.statistics();
            }
        });
    }
    for (int i = 0; i < 5000; ++i) s.append(a, {i, 2.0 * i});
    s.flush();
    stop = true;
    for (std::thread& each : readers) each.join();
    CHECK(wrong == 0 && a.size() == 5000);
}

TEST(many_writers_take_turns) {
    temporary_directory directory;
    {
        store s(directory.path());
        std::vector<std::thread> writers;
        for (int i = 0; i < 3; ++i) {
            writers.emplace_back([&s, i] {
                series& mine = s.open_series(series_key("w", {{"i", std::to_string(i)}}));
                for (int k = 0; k < 1000; ++k) s.append(mine, {k, 1.0 * k});
            });
        }
        for (std::thread& each : writers) each.join();
    }
    CHECK(pulse::verify(directory.path()).samples == 3000);
}
