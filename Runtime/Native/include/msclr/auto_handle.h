#pragma once
/// \file
/// Owning handles.

#error msclr::auto_handle is not supported yet: managed templates are needed for it. Use stack semantics or try/finally.
