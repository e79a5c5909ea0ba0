#pragma once

#include <string>

namespace Pulse {

/// Converts texts at the border. Native texts are UTF-8 throughout; embedded NULs are kept.
private ref class Utf8 abstract sealed {
internal:
    /// Throws ArgumentNullException, naming the parameter, if there is no text.
    static std::string ToNative(System::String^ text, System::String^ parameter);

    /// Malformed bytes become U+FFFD.
    static System::String^ ToManaged(const std::string& text);
};

} // namespace Pulse
