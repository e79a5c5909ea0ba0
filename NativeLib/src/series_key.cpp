#include "pulse/series_key.hpp"

#include "scanner.hpp"
#include "utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace pulse {

namespace {

void require_name(const std::string& name, const char* what) {
    if (name.empty()) throw std::invalid_argument(fmt::format("the {} is empty", what));
    if (!detail::is_utf8(name)) throw std::invalid_argument(fmt::format("the {} is not UTF-8", what));
    if (!std::all_of(name.begin(), name.end(), detail::is_name_byte)) {
        throw std::invalid_argument(fmt::format(R"x(the {} '{}' holds a blank, a control character or one of {{}}()"=!,)x", what, name));
    }
}

std::string escaped(const std::string& value) {
    std::string result;
    for (const char c : value) {
        if (c == '"' || c == '\\') result += '\\';
        if (c == '\n') result += "\\n";
        else result += c;
    }
    return result;
}

std::string canonical(const std::string& name, const label_map& labels) {
    if (labels.empty()) return name;
    std::string text = name + '{';
    for (const auto& [label, value] : labels) {
        if (text.back() != '{') text += ',';
        text += label + "=\"" + escaped(value) + '"';
    }
    return text + '}';
}

} // namespace

series_key::series_key(std::string name, label_map labels) : name_(std::move(name)), labels_(std::move(labels)) {
    require_name(name_, "series name");
    for (const auto& [label, value] : labels_) {
        require_name(label, "label name");
        if (!detail::is_utf8(value)) throw std::invalid_argument(fmt::format("the value of label '{}' is not UTF-8", label));
    }
    text_ = canonical(name_, labels_);
}

// key = name [ "{" label "=" quoted { "," … } "}" ]
series_key series_key::parse(const std::string& text) {
    detail::scanner input(text);
    std::string name = input.name("a series name");
    const std::size_t labels_at = input.position();
    label_map labels;
    for (label_matcher& matcher : input.matchers(false)) {
        if (!labels.emplace(matcher.label, std::move(matcher.value)).second) {
            input.fail_at(labels_at, fmt::format("the label '{}' stands twice", matcher.label));
        }
    }
    input.expect_end();
    return series_key(std::move(name), std::move(labels));
}

} // namespace pulse
