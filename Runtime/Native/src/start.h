#pragma once
/// \file
/// Native code that comes before managed code; see start_managed.

namespace bridge {

/// Managed code has attached: nothing has to be started.
void note_attached() noexcept;

}
