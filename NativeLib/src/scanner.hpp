#pragma once

#include "pulse/error.hpp"
#include "pulse/sample.hpp"
#include "pulse/selector.hpp"
#include "pulse/series_key.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pulse::detail {

/// Whether a byte may stand in a series or label name.
bool is_name_byte(char c) noexcept;

/// Reads the small notations of the library from left to right. Every mistake is a `query_error` at its column.
class scanner {
public:
    /// @throws query_error if the text is not UTF-8. The text must outlive the scanner.
    explicit scanner(const std::string& text);

    void skip_blanks() noexcept;
    bool at_end() noexcept;
    char peek() noexcept;

    /// Takes `c`, after blanks, if it is there.
    bool accept(char c) noexcept;
    void expect(char c, const char* purpose);
    void expect_end();

    /// Takes a word (letters, digits, `_`) if it is this one.
    bool accept_word(const char* word) noexcept;

    /// name = name_byte { name_byte }
    std::string name(const char* purpose);

    /// word = (letter | "_") { letter | digit | "_" }
    std::string word(const char* purpose);

    /// quoted = '"' { any character but '"' and '\' | '\"' | '\\' | '\n' } '"'
    std::string quoted();

    /// duration = { integer ("ns" | "us" | "ms" | "s" | "m" | "h" | "d" | "w") }
    nanoseconds duration();

    /// date = YYYY-MM-DD [ "T" hh:mm[:ss[.fraction]] ["Z"] ], as nanoseconds since 1970
    nanoseconds date();

    /// matchers = "{" [ matcher { "," matcher } [","] ] "}"; matcher = name ("=" | "!=") quoted
    std::vector<label_matcher> matchers(bool allow_negated);

    std::size_t position() const noexcept { return next_; }
    std::size_t column_of(std::size_t position) const noexcept;
    [[noreturn]] void fail(const std::string& message) const;
    [[noreturn]] void fail_at(std::size_t position, const std::string& message) const;

private:
    int digits(int count, int low, int high, const char* purpose);
    nanoseconds unit();
    std::string found() const;

    const std::string& text_;
    std::size_t next_ = 0;
};

} // namespace pulse::detail
