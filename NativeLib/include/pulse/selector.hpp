#pragma once

#include "series_key.hpp"

#include <string>
#include <vector>

namespace pulse {

/// A condition on one label.
struct label_matcher {
    std::string label;
    std::string value;
    bool negated; ///< `label!="value"` instead of `label="value"`; a missing label counts as the empty text.
};

/// Chooses series by name and labels, for example `cpu.load{host="web-1",core!="0"}`. The name `*` takes every name.
class selector {
public:
    selector(std::string name, std::vector<label_matcher> matchers);

    /// @throws query_error with the column of the first mistake.
    static selector parse(const std::string& text);

    const std::string& name() const noexcept { return name_; }
    const std::vector<label_matcher>& matchers() const noexcept { return matchers_; }
    bool matches(const series_key& key) const;

    /// The selector in the notation that `parse` reads.
    std::string text() const;

private:
    std::string name_;
    std::vector<label_matcher> matchers_;
};

} // namespace pulse
