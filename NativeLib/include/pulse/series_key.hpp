#pragma once

#include <map>
#include <string>

namespace pulse {

/// Label names and their values, ordered by name.
using label_map = std::map<std::string, std::string>;

/// The identity of a series: a name and labels, for example `cpu.load{host="web-1"}`.
///
/// Names, label names and label values are UTF-8 in any language. Names hold no white space, control characters
/// or any of `{ } ( ) " = ! ,`; label values may hold everything. Immutable.
class series_key {
public:
    /// @throws std::invalid_argument if a name is empty or holds a forbidden character, or a text is not UTF-8.
    explicit series_key(std::string name, label_map labels = label_map());

    /// Reads the notation that `text()` writes; blanks around the parts are allowed.
    /// @throws query_error with the column of the first mistake.
    static series_key parse(const std::string& text);

    const std::string& name() const noexcept { return name_; }
    const label_map& labels() const noexcept { return labels_; }

    /// The canonical notation: labels in order, `"` and `\` in values escaped by `\`. Equal keys have equal texts.
    const std::string& text() const noexcept { return text_; }

    friend bool operator==(const series_key& a, const series_key& b) noexcept { return a.text_ == b.text_; }
    friend bool operator!=(const series_key& a, const series_key& b) noexcept { return a.text_ != b.text_; }
    friend bool operator<(const series_key& a, const series_key& b) noexcept { return a.text_ < b.text_; }

private:
    std::string name_;
    label_map labels_;
    std::string text_;
};

} // namespace pulse
