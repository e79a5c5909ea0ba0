#include "Library.h"

#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace msclr::interop;

Letter::Letter(const std::string& text) : text_(text) {}

Letter::~Letter() {}

std::string Letter::text() const { return marshal_as<std::string>(marshal_as<String^>(text_)->ToUpperInvariant()); }
