#include "utf8.hpp"

namespace pulse::detail {

namespace {

using byte = unsigned char;

struct lead {
    std::size_t continuation;
    byte low; // bounds of the second byte; later ones are 80..BF
    byte high;
};

// Unicode standard, table 3-7 "Well-Formed UTF-8 Byte Sequences".
bool classify(byte first, lead& result) noexcept {
    if (first < 0x80) result = {0, 0x80, 0xBF};
    else if (first < 0xC2) return false;
    else if (first < 0xE0) result = {1, 0x80, 0xBF};
    else if (first == 0xE0) result = {2, 0xA0, 0xBF};
    else if (first == 0xED) result = {2, 0x80, 0x9F};
    else if (first < 0xF0) result = {2, 0x80, 0xBF};
    else if (first == 0xF0) result = {3, 0x90, 0xBF};
    else if (first < 0xF4) result = {3, 0x80, 0xBF};
    else if (first == 0xF4) result = {3, 0x80, 0x8F};
    else return false;
    return true;
}

} // namespace

bool is_utf8(const std::string& text) noexcept {
    for (std::size_t i = 0; i < text.size();) {
        lead form{};
        if (!classify(static_cast<byte>(text[i]), form) || text.size() - i <= form.continuation) return false;
        for (std::size_t k = 1; k <= form.continuation; ++k) {
            const byte next = static_cast<byte>(text[i + k]);
            if (next < (k == 1 ? form.low : 0x80) || next > (k == 1 ? form.high : 0xBF)) return false;
        }
        i += form.continuation + 1;
    }
    return true;
}

std::size_t utf8_length(const std::string& text, std::size_t offset) noexcept {
    std::size_t length = 0;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
        if ((static_cast<byte>(text[i]) & 0xC0) != 0x80) ++length;
    }
    return length;
}

} // namespace pulse::detail
