#pragma once
/// \file
/// Handles in native classes.

#error msclr::gcroot is not supported yet: native classes cannot hold handles. Keep the IntPtr of a GCHandle instead.
