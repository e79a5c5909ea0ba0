#include "testing.hpp"

#include <pulse/pulse.hpp>

using pulse::query;

namespace {

constexpr pulse::nanoseconds second = 1'000'000'000;

std::size_t column_of_error(const std::string& text) {
    return THROWN(pulse::query_error, query::parse(text)).column();
}

/// A store with cpu{host=a|b} at seconds 0..9 (values 0..9 and 10..19).
struct fixture {
    testing::temporary_directory directory;
    pulse::store store{directory.path()};

    fixture() {
        for (int host = 0; host < 2; ++host) {
            pulse::series& cpu = store.open_series(pulse::series_key("cpu", {{"host", host == 0 ? "a" : "b"}}));
            for (int i = 0; i < 10; ++i) store.append(cpu, {i * second, host * 10.0 + i});
        }
    }

    pulse::query_result run(const std::string& text) { return store.run(query::parse(text), 9 * second); }
    double value(const std::string& text) { return run(text).rows.at(0).points.at(0).value; }
};

} // namespace

TEST(query_parts_are_read) {
    const query q = query::parse(R"(p95(cpu.load{host="web-1"}) by host, zone every 1m30s from -6h to now)");
    CHECK(q.function() == "p95");
    CHECK(q.series().text() == R"(cpu.load{host="web-1"})");
    CHECK(q.group_by() == std::vector<std::string>({"host", "zone"}));
    CHECK(q.step() == 90 * second);
    CHECK(q.from().value == -6 * 3600 * second);
    CHECK(q.to().form == pulse::time_bound::kind::relative);
}

TEST(query_dates_are_read) {
    const query q = query::parse("avg(a) from 1970-01-02 to 2024-02-29T12:30:15.25Z");
    CHECK(q.from().value == 86400 * second);
    CHECK(q.to().value == 1709209815 * second + second / 4);
    CHECK(query::parse("avg(a) from 1969-12-31T23:59").from().value == -60 * second);
}

TEST(query_errors_have_columns) {
    CHECK(column_of_error("") == 1);
    CHECK(column_of_error("avg") == 4);
    CHECK(column_of_error("avg(") == 5);
    CHECK(column_of_error("avg(a") == 6);
    CHECK(column_of_error("avg(温度) sometimes") == 9);
    CHECK(column_of_error("avg(a) every") == 13);
    CHECK(column_of_error("avg(a) every 5") == 15);
    CHECK(column_of_error("avg(a) every 5 m") == 15);
    CHECK(column_of_error("avg(a) every 5x") == 15);
    CHECK(column_of_error("avg(a) every 0s") == 14);
    CHECK(column_of_error("avg(a) every 99999999999999999999s") == 14);
    CHECK(column_of_error("avg(a) every 300000w") == 14);
    CHECK(column_of_error("avg(a) every 1m every 2m") == 17);
    CHECK(column_of_error("avg(a) from tomorrow") == 13);
    CHECK(column_of_error("avg(a) from 2024-13-01") == 18);
    CHECK(column_of_error("avg(a) from 2023-02-29") == 21);
    CHECK(column_of_error("avg(a) by") == 10);
    CHECK(column_of_error("avg(a) from now from now") == 17);
    CHECK(column_of_error("avg(\xFF)") == 1);
}

TEST(functions_compute) {
    fixture f;
    CHECK(f.value(R"(avg(cpu{host="a"}))") == 4.5);
    CHECK(f.value(R"(min(cpu{host="a"}))") == 0);
    CHECK(f.value(R"(max(cpu{host="a"}))") == 9);
    CHECK(f.value(R"(sum(cpu{host="a"}))") == 45);
    CHECK(f.value(R"(count(cpu{host="a"}))") == 10);
    CHECK(f.value(R"(rate(cpu{host="a"}))") == 1);
    CHECK(f.value(R"(p50(cpu{host="a"}))") == 4.5);
    CHECK(std::abs(f.value(R"(p95(cpu{host="a"}))") - 8.55) < 1e-9);
    CHECK(f.value(R"(rate(cpu{host="a"}) from 1970-01-01 to 1970-01-01)") == 0);
}

TEST(rate_knows_counter_resets) {
    fixture f;
    pulse::series& counter = f.store.open_series(pulse::series_key("requests"));
    for (const pulse::sample& each : {pulse::sample{0, 10}, {second, 15}, {2 * second, 3}}) f.store.append(counter, each);
    CHECK(f.value("rate(requests)") == 4);
}

TEST(intervals_are_aligned_and_sparse) {
    fixture f;
    pulse::series& sparse = f.store.open_series(pulse::series_key("sparse"));
    for (const pulse::nanoseconds t : {-3, 1, 2, 8}) f.store.append(sparse, {t * second, 1});
    const auto points = f.run("count(sparse) every 4s").rows.at(0).points;
    CHECK(points.size() == 3);
    CHECK(points[0].start == -4 * second && points[0].samples == 1);
    CHECK(points[1].start == 0 && points[1].value == 2);
    CHECK(points[2].start == 8 * second);
}

TEST(rows_are_series_or_groups) {
    fixture f;
    const auto single = f.run("avg(cpu)");
    CHECK(single.rows.size() == 2 && single.rows[1].key.text() == R"(cpu{host="b"})");
    const auto grouped = f.run("count(*) by zone every 1s");
    CHECK(grouped.rows.size() == 1 && grouped.rows[0].key.text() == R"(*{zone=""})");
    CHECK(grouped.rows[0].points.size() == 10 && grouped.rows[0].points[3].samples == 2);
    CHECK(f.run("avg(nothing)").rows.empty());
}

TEST(range_is_inclusive) {
    fixture f;
    const auto result = f.run(R"(count(cpu{host="a"}) from -4s to now)");
    CHECK(result.from == 5 * second && result.to == 9 * second);
    CHECK(result.rows[0].points[0].samples == 5);
    CHECK(THROWN(pulse::query_error, f.run("avg(cpu) from now to -1s")).column() == 22);
}

TEST(unknown_function_is_an_error_at_its_column) {
    fixture f;
    const auto error = THROWN(pulse::query_error, f.run("  median(cpu)"));
    CHECK(error.column() == 3);
    CHECK(std::string(error.what()).find("p50") != std::string::npos);
}

namespace {

struct failing final : pulse::aggregator {
    std::string name() const override { return "failing"; }
    double compute(const pulse::window&) const override { throw std::domain_error("no idea"); }
};

} // namespace

TEST(own_functions_can_be_added_and_their_errors_are_nested) {
    fixture f;
    f.store.add_aggregator(std::make_shared<failing>());
    const auto error = THROWN(pulse::error, f.run("failing(cpu)"));
    CHECK(std::string(error.what()).find("failing") != std::string::npos);
    bool nested = false;
    try {
        f.run("failing(cpu)");
    } catch (const std::exception& outer) {
        try {
            std::rethrow_if_nested(outer);
        } catch (const std::domain_error&) {
            nested = true;
        }
    }
    CHECK(nested);
    THROWN(std::invalid_argument, f.store.add_aggregator(pulse::make_aggregator("1st", [](void*, const pulse::window*, double*) { return 1; }, nullptr)));
    THROWN(std::invalid_argument, f.store.add_aggregator(nullptr));
}

TEST(callback_functions_work_and_fail) {
    fixture f;
    double factor = 3;
    f.store.add_aggregator(pulse::make_aggregator("scaled", [](void* context, const pulse::window* samples, double* result) {
        *result = *static_cast<double*>(context) * static_cast<double>(samples->size);
        return *result > 100 ? 0 : 1;
    }, &factor));
    CHECK(f.value("scaled(cpu)") == 30);
    factor = 1000;
    THROWN(pulse::error, f.run("scaled(cpu)"));
    THROWN(std::invalid_argument, pulse::make_aggregator("x", nullptr, nullptr));
}
