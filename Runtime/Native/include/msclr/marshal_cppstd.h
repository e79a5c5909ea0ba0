#pragma once
/// \file
/// marshal_as for std::string, std::wstring and their relatives.

#include <msclr/marshal.h>
#include <msclr/marshal_context_cppstd.h>
#include <string>
