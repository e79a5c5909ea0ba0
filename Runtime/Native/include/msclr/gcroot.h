#pragma once
/// \file
/// gcroot under its second name.

#include <gcroot.h>

namespace msclr {
using ::gcroot;
}
