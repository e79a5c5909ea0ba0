#pragma once
/// \file
/// The stack of the throw point, while the exception is on its way to the shim.

namespace bridge {

/// The last throw that reached a shim's clauses on this thread.
struct trace {
    static constexpr int capacity = 64;

    /// What the probe was asked about: the thrown object, or the pointer that was thrown.
    const void* object;
    /// Set when the next search continues an exception that has its trace already.
    bool keep;
    int count;
    void* frames[capacity];
};

/// This thread's trace; null when there is no memory for it.
trace* current_trace() noexcept;

}
