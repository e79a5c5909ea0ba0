#include "pulse/query.hpp"

#include "scanner.hpp"

#include <utility>

namespace pulse {

/// Recursive descent over the grammar in `query.hpp`.
class query_parser {
public:
    explicit query_parser(const std::string& text) : text_(text), input_(text) {}

    // query = word "(" selector ")" { by | every | from | to }
    query parse() {
        input_.skip_blanks();
        const std::size_t function_at = input_.position();
        std::string function = input_.word("a function");
        input_.expect('(', "after the function");
        query result(parse_selector());
        input_.expect(')', "after the selector");
        result.text_ = text_;
        result.function_ = std::move(function);
        result.function_column_ = input_.column_of(function_at);
        while (!input_.at_end()) parse_clause(result);
        return result;
    }

private:
    selector parse_selector() {
        std::string name = input_.name("a series name or '*'");
        return selector(std::move(name), input_.matchers(true));
    }

    void parse_clause(query& result) {
        const std::size_t start = input_.position();
        if (input_.accept_word("by")) {
            if (!result.group_by_.empty()) input_.fail_at(start, "'by' stands twice");
            do result.group_by_.push_back(input_.name("a label name"));
            while (input_.accept(','));
        } else if (input_.accept_word("every")) {
            if (result.step_ != 0) input_.fail_at(start, "'every' stands twice");
            input_.skip_blanks();
            const std::size_t step_at = input_.position();
            result.step_ = input_.duration();
            if (result.step_ == 0) input_.fail_at(step_at, "the interval must be longer than 0");
        } else if (input_.accept_word("from")) {
            parse_bound(result.from_, start, "'from' stands twice");
        } else if (input_.accept_word("to")) {
            parse_bound(result.to_, start, "'to' stands twice");
        } else {
            input_.fail("expected 'by', 'every', 'from', 'to' or the end");
        }
    }

    // bound = "now" | "-" duration | date
    void parse_bound(time_bound& bound, std::size_t clause_at, const char* twice) {
        if (bound.form != time_bound::kind::open) input_.fail_at(clause_at, twice);
        input_.skip_blanks();
        bound.column = input_.column_of(input_.position());
        bound.form = time_bound::kind::relative;
        if (input_.accept_word("now")) return;
        if (input_.accept('-')) {
            bound.value = -input_.duration();
            return;
        }
        const char first = input_.peek();
        if (first < '0' || first > '9') input_.fail("expected a time: 'now', '-' and a duration, or a date");
        bound.form = time_bound::kind::absolute;
        bound.value = input_.date();
    }

    const std::string& text_;
    detail::scanner input_;
};

query query::parse(const std::string& text) { return query_parser(text).parse(); }

} // namespace pulse
