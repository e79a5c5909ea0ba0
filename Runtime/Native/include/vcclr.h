#pragma once
/// \file
/// gcroot, and access to the characters of a System::String.

#include <gcroot.h>

/// The characters, which are wchar_t: pin them to hand them to native code. The compiler knows this function.
cli::interior_ptr<const wchar_t> PtrToStringChars(clr::h<System::String>);
