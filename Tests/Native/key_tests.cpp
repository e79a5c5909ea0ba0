#include "testing.hpp"

#include <pulse/error.hpp>
#include <pulse/selector.hpp>
#include <pulse/series_key.hpp>

using pulse::selector;
using pulse::series_key;

TEST(key_has_canonical_text) {
    const series_key key("cpu.load", {{"host", "web-1"}, {"core", "0"}});
    CHECK(key.text() == R"(cpu.load{core="0",host="web-1"})");
    CHECK(series_key("plain").text() == "plain");
    CHECK(series_key::parse(R"(  cpu.load { host = "web-1" , core="0", } )") == key);
}

TEST(key_text_round_trips) {
    for (const std::string& value : {std::string("a\"b\\c\nd"), std::string("größe 温度 🌡"), std::string("nul\0in", 6), std::string()}) {
        const series_key key("été.温度", {{"où", value}});
        CHECK(series_key::parse(key.text()) == key);
        CHECK(series_key::parse(key.text()).labels().at("où") == value);
    }
}

TEST(key_rejects_bad_names) {
    THROWN(std::invalid_argument, series_key(""));
    THROWN(std::invalid_argument, series_key("a b"));
    THROWN(std::invalid_argument, series_key("a{b"));
    THROWN(std::invalid_argument, series_key("\xC0\x80"));
    THROWN(std::invalid_argument, series_key("a", {{"", "v"}}));
    THROWN(std::invalid_argument, series_key("a", {{"l", "\xED\xA0\x80"}}));
}

TEST(key_errors_have_columns) {
    CHECK(THROWN(pulse::query_error, series_key::parse("")).column() == 1);
    CHECK(THROWN(pulse::query_error, series_key::parse("é{")).column() == 3);
    CHECK(THROWN(pulse::query_error, series_key::parse("a{b}")).column() == 4);
    CHECK(THROWN(pulse::query_error, series_key::parse("a{b=c}")).column() == 5);
    CHECK(THROWN(pulse::query_error, series_key::parse(R"(a{b="c)")).column() == 5);
    CHECK(THROWN(pulse::query_error, series_key::parse(R"(a{b="\x"})")).column() == 6);
    CHECK(THROWN(pulse::query_error, series_key::parse(R"(a{b="c" d="e"})")).column() == 9);
    CHECK(THROWN(pulse::query_error, series_key::parse(R"(a{b="c",b="d"})")).column() == 2);
    CHECK(THROWN(pulse::query_error, series_key::parse("a x")).column() == 3);
    CHECK(THROWN(pulse::query_error, series_key::parse(R"(a{b!="c"})")).column() == 4);
}

TEST(selector_matches) {
    const series_key web("cpu", {{"host", "web"}, {"core", "1"}});
    CHECK(selector::parse("cpu").matches(web));
    CHECK(selector::parse("*").matches(web));
    CHECK(!selector::parse("mem").matches(web));
    CHECK(selector::parse(R"(cpu{host="web"})").matches(web));
    CHECK(!selector::parse(R"(cpu{host!="web"})").matches(web));
    CHECK(selector::parse(R"(*{core="1",host!="db"})").matches(web));
    CHECK(selector::parse(R"(cpu{zone=""})").matches(web));
    CHECK(!selector::parse(R"(cpu{zone!=""})").matches(web));
}

TEST(selector_text_round_trips) {
    const std::string text = R"(cpu{a="x\"y",b!="z"})";
    CHECK(selector::parse(text).text() == text);
    CHECK(selector::parse("*").text() == "*");
}
