#include "testing.hpp"

#include <pulse/pulse.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace {

/// Appends 0, 1, 2, … and tells through the pipe what is safe on the disk, until it is killed.
[[noreturn]] void append_until_killed(const std::string& directory, int report) {
    pulse::store_options options;
    options.segment_bytes = 4096;
    pulse::store store(directory, options);
    pulse::series& series = store.open_series(pulse::series_key("a"));
    for (std::int64_t i = static_cast<std::int64_t>(series.size());; ++i) {
        store.append(series, {i, static_cast<double>(i)});
        if (i % 7 != 0) continue;
        store.flush();
        if (::write(report, &i, sizeof i) != sizeof i) ::_exit(1);
    }
}

/// The last of at least `count` reports.
std::int64_t read_reports(int report, int count) {
    std::int64_t last = -1;
    for (int i = 0; i < count; ++i) CHECK(::read(report, &last, sizeof last) == sizeof last);
    return last;
}

std::int64_t drain(int report, std::int64_t last) {
    std::int64_t value = 0;
    while (::read(report, &value, sizeof value) == sizeof value) last = value;
    return last;
}

} // namespace

TEST(nothing_flushed_is_lost_when_the_process_is_killed) {
    testing::temporary_directory directory;
    for (int round = 0; round < 8; ++round) {
        int ends[2];
        CHECK(::pipe(ends) == 0);
        const pid_t child = ::fork();
        CHECK(child >= 0);
        if (child == 0) append_until_killed(directory.path(), ends[1]);
        ::close(ends[1]);
        std::int64_t flushed = read_reports(ends[0], 10 + round);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        flushed = drain(ends[0], flushed);
        ::close(ends[0]);

        const pulse::store store(directory.path());
        const auto samples = store.find(pulse::series_key("a"))->snapshot();
        CHECK(static_cast<std::int64_t>(samples.size()) > flushed);
        for (std::size_t i = 0; i < samples.size(); ++i) CHECK(samples.at(i).timestamp == static_cast<std::int64_t>(i));
    }
}
