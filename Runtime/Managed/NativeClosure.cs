using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary><c>bridge::closure</c>: a native function pointer for one delegate.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly unsafe struct NativeClosure
{
    private readonly nint _enter;
    private readonly nint _trampoline;
    private readonly nint _target;

    /// <summary>The library whose trampoline it has.</summary>
    public readonly NativeLibraryTable* Owner;
}
