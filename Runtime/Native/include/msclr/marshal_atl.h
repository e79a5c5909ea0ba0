#pragma once
/// \file
/// Conversions to CString and CComBSTR.

#error <msclr/marshal_atl.h> converts types that only Windows has.
