#pragma once
/// \file
/// marshal_as for std::string, std::wstring and their relatives.

#include <msclr/marshal.h>
#include <string>
