#include "scanner.hpp"

#include "utf8.hpp"

#include <fmt/format.h>

#include <cstring>
#include <limits>
#include <utility>

namespace pulse::detail {

namespace {

bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

// Days from 1970-01-01 in the proleptic Gregorian calendar. March is month 0 of a computational year, so that the
// leap day comes last.
long long days_since_1970(int year, int month, int day) noexcept {
    const long long y = month <= 2 ? year - 1 : year;
    const long long m = month <= 2 ? month + 9 : month - 3;
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
}

int days_in_month(int year, int month) noexcept {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

constexpr nanoseconds second = 1'000'000'000;
constexpr nanoseconds most = std::numeric_limits<nanoseconds>::max();

} // namespace

bool is_name_byte(char c) noexcept {
    const auto code = static_cast<unsigned char>(c);
    return code > 0x20 && code != 0x7F && std::strchr("{}()\"=!,", c) == nullptr;
}

scanner::scanner(const std::string& text) : text_(text) {
    if (!is_utf8(text)) throw query_error("the text is not UTF-8", 1);
}

void scanner::skip_blanks() noexcept {
    while (next_ < text_.size() && is_blank(text_[next_])) ++next_;
}

bool scanner::at_end() noexcept {
    skip_blanks();
    return next_ == text_.size();
}

char scanner::peek() noexcept { return at_end() ? '\0' : text_[next_]; }

bool scanner::accept(char c) noexcept {
    if (at_end() || text_[next_] != c) return false;
    ++next_;
    return true;
}

void scanner::expect(char c, const char* purpose) {
    if (!accept(c)) fail(fmt::format("expected '{}' {}, found {}", c, purpose, found()));
}

void scanner::expect_end() {
    if (!at_end()) fail(fmt::format("unexpected {}", found()));
}

bool scanner::accept_word(const char* word) noexcept {
    skip_blanks();
    const std::size_t length = std::strlen(word);
    if (text_.compare(next_, length, word) != 0) return false;
    const std::size_t after = next_ + length;
    if (after < text_.size() && (is_letter(text_[after]) || is_digit(text_[after]))) return false;
    next_ = after;
    return true;
}

std::string scanner::name(const char* purpose) {
    skip_blanks();
    const std::size_t start = next_;
    while (next_ < text_.size() && is_name_byte(text_[next_])) ++next_;
    if (next_ == start) fail(fmt::format("expected {}, found {}", purpose, found()));
    return text_.substr(start, next_ - start);
}

std::string scanner::word(const char* purpose) {
    skip_blanks();
    const std::size_t start = next_;
    if (next_ == text_.size() || !is_letter(text_[next_])) fail(fmt::format("expected {}, found {}", purpose, found()));
    while (next_ < text_.size() && (is_letter(text_[next_]) || is_digit(text_[next_]))) ++next_;
    return text_.substr(start, next_ - start);
}

std::string scanner::quoted() {
    expect('"', "before the label's value");
    const std::size_t start = next_ - 1;
    std::string value;
    while (next_ < text_.size()) {
        const char c = text_[next_++];
        if (c == '"') return value;
        if (c != '\\') {
            value += c;
            continue;
        }
        const char escaped = next_ < text_.size() ? text_[next_] : '\0';
        if (escaped != '"' && escaped != '\\' && escaped != 'n') fail_at(next_ - 1, R"(after '\' only '"', '\' or 'n' may follow)");
        value += escaped == 'n' ? '\n' : escaped;
        ++next_;
    }
    fail_at(start, "the quotation does not end");
}

nanoseconds scanner::unit() {
    static const std::pair<const char*, nanoseconds> units[] = {
        {"ns", 1}, {"us", 1'000}, {"ms", 1'000'000}, {"s", second}, {"m", 60 * second},
        {"h", 3600 * second}, {"d", 86400 * second}, {"w", 604800 * second}};
    const std::size_t start = next_;
    while (next_ < text_.size() && is_letter(text_[next_])) ++next_;
    for (const auto& [text, length] : units) {
        if (text_.compare(start, next_ - start, text) == 0) return length;
    }
    fail_at(start, "expected a unit of time: ns, us, ms, s, m, h, d or w");
}

nanoseconds scanner::duration() {
    skip_blanks();
    const std::size_t start = next_;
    if (next_ == text_.size() || !is_digit(text_[next_])) fail(fmt::format("expected a duration, found {}", found()));
    nanoseconds total = 0;
    while (next_ < text_.size() && is_digit(text_[next_])) {
        nanoseconds count = 0;
        for (; next_ < text_.size() && is_digit(text_[next_]); ++next_) {
            if (count > (most - 9) / 10) fail_at(start, "the duration is too long");
            count = count * 10 + (text_[next_] - '0');
        }
        const nanoseconds length = unit();
        if (count > (most - total) / length) fail_at(start, "the duration is too long");
        total += count * length;
    }
    return total;
}

int scanner::digits(int count, int low, int high, const char* purpose) {
    const std::size_t start = next_;
    int value = 0;
    for (int i = 0; i < count; ++i, ++next_) {
        if (next_ == text_.size() || !is_digit(text_[next_])) fail(fmt::format("expected {} digits for the {}", count, purpose));
        value = value * 10 + (text_[next_] - '0');
    }
    if (value < low || value > high) fail_at(start, fmt::format("the {} must be from {} to {}", purpose, low, high));
    return value;
}

nanoseconds scanner::date() {
    skip_blanks();
    const auto take = [this](char c) {
        if (next_ == text_.size() || text_[next_] != c) return false;
        ++next_;
        return true;
    };
    const auto need = [&](char c) {
        if (!take(c)) fail(fmt::format("expected '{}' in the date", c));
    };
    const int year = digits(4, 1678, 2261, "year");
    need('-');
    const int month = digits(2, 1, 12, "month");
    need('-');
    const int day = digits(2, 1, days_in_month(year, month), "day");
    nanoseconds result = days_since_1970(year, month, day) * 86400 * second;
    if (!take('T')) return result;
    result += digits(2, 0, 23, "hour") * 3600 * second;
    need(':');
    result += digits(2, 0, 59, "minute") * 60 * second;
    if (take(':')) {
        result += digits(2, 0, 59, "second") * second;
        if (take('.')) {
            nanoseconds scale = second / 10;
            result += digits(1, 0, 9, "fraction") * scale;
            while (next_ < text_.size() && is_digit(text_[next_])) result += (text_[next_++] - '0') * (scale /= 10);
        }
    }
    take('Z');
    return result;
}

std::vector<label_matcher> scanner::matchers(bool allow_negated) {
    std::vector<label_matcher> result;
    if (!accept('{')) return result;
    while (!accept('}')) {
        label_matcher matcher{name("a label name"), std::string(), false};
        matcher.negated = allow_negated && accept('!');
        expect('=', "after the label name");
        matcher.value = quoted();
        result.push_back(std::move(matcher));
        if (!accept(',') && peek() != '}') fail(fmt::format("expected ',' or '}}' after the label, found {}", found()));
    }
    return result;
}

std::size_t scanner::column_of(std::size_t position) const noexcept { return utf8_length(text_, position) + 1; }

void scanner::fail(const std::string& message) const { fail_at(next_, message); }

void scanner::fail_at(std::size_t position, const std::string& message) const {
    throw query_error(message, column_of(position));
}

std::string scanner::found() const {
    if (next_ == text_.size()) return "the end";
    std::size_t length = 1;
    while (next_ + length < text_.size() && (static_cast<unsigned char>(text_[next_ + length]) & 0xC0) == 0x80) ++length;
    return fmt::format("'{}'", text_.substr(next_, length));
}

} // namespace pulse::detail
