#pragma once
/// \file
/// std::wfstream and its like: files in UTF-8.

#include "wide_istream.h"

#include <fstream>

namespace bridge {

template<class Wide, class Bytes> class wide_file_stream : private virtual owned_bytes<Bytes>, public Wide {
public:
    wide_file_stream() : wide_ios(this->bytes), Wide(this->bytes) {}
    template<class Path, class... Mode> explicit wide_file_stream(const Path& path, Mode... mode) : wide_file_stream() { open(path, mode...); }
    template<class... Mode> void open(const wchar_t* path, Mode... mode) { open(std::wstring(path), mode...); }
    template<class... Mode> void open(const std::wstring& path, Mode... mode) { this->bytes.open(utf8_of(path), mode...); }
    template<class Path, class... Mode> void open(const Path& path, Mode... mode) { this->bytes.open(path, mode...); }
    bool is_open() const { return this->bytes.is_open(); }
    void close() { this->bytes.close(); }
};

}

namespace std {

using wfstream = bridge::wide_file_stream<wiostream, fstream>;
using wofstream = bridge::wide_file_stream<wostream, ofstream>;
using wifstream = bridge::wide_file_stream<wistream, ifstream>;

}
