#pragma once
/// \file
/// Owning handles in native classes.

#error msclr::auto_gcroot is not supported yet: native classes cannot hold handles. Keep the IntPtr of a GCHandle instead.
