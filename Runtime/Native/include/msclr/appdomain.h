#pragma once
/// \file
/// Calls into other application domains.

#error msclr::call_in_appdomain needs application domains, which .NET does not have any more. Call the function directly.
