#include "pulse/selector.hpp"

#include "scanner.hpp"

#include <algorithm>
#include <utility>

namespace pulse {

selector::selector(std::string name, std::vector<label_matcher> matchers)
    : name_(std::move(name)), matchers_(std::move(matchers)) {}

// selector = name [ matchers ]
selector selector::parse(const std::string& text) {
    detail::scanner input(text);
    std::string name = input.name("a series name");
    std::vector<label_matcher> matchers = input.matchers(true);
    input.expect_end();
    return selector(std::move(name), std::move(matchers));
}

bool selector::matches(const series_key& key) const {
    if (name_ != "*" && name_ != key.name()) return false;
    return std::all_of(matchers_.begin(), matchers_.end(), [&](const label_matcher& matcher) {
        const auto label = key.labels().find(matcher.label);
        const bool same = label == key.labels().end() ? matcher.value.empty() : matcher.value == label->second;
        return same != matcher.negated;
    });
}

std::string selector::text() const {
    std::string text = name_;
    for (std::size_t i = 0; i < matchers_.size(); ++i) {
        // A key with this one label writes name{label="value"} with the value escaped.
        const std::string single = series_key("n", {{matchers_[i].label, matchers_[i].value}}).text();
        text += i == 0 ? '{' : ',';
        text += matchers_[i].label + (matchers_[i].negated ? "!=" : "=");
        text += single.substr(matchers_[i].label.size() + 3, single.size() - matchers_[i].label.size() - 4);
    }
    return matchers_.empty() ? text : text + '}';
}

} // namespace pulse
