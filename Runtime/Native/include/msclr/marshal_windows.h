#pragma once
/// \file
/// Conversions to HANDLE, BSTR and bstr_t.

#error <msclr/marshal_windows.h> converts types that only Windows has.
