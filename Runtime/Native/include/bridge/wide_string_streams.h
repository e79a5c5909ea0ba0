#pragma once
/// \file
/// std::wstringstream and its like.

#include "wide_istream.h"

#include <sstream>

namespace bridge {

template<class Wide, class Bytes> class wide_string_stream : private virtual owned_bytes<Bytes>, public Wide {
public:
    wide_string_stream() : wide_ios(this->bytes), Wide(this->bytes) {}
    explicit wide_string_stream(const std::wstring& text) : owned_bytes<Bytes>{Bytes(utf8_of(text))}, wide_ios(this->bytes), Wide(this->bytes) {}
    std::wstring str() const { return wide_of(this->bytes.str()); }
    void str(const std::wstring& text) { this->bytes.str(utf8_of(text)); }
};

}

namespace std {

using wstringstream = bridge::wide_string_stream<wiostream, stringstream>;
using wostringstream = bridge::wide_string_stream<wostream, ostringstream>;
using wistringstream = bridge::wide_string_stream<wistream, istringstream>;

}
