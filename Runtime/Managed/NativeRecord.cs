using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>The head of <c>bridge::record</c>: a C++ exception with the stack of its throw point. Reference-counted.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly unsafe struct NativeRecord
{
    private readonly int _references;
    private readonly int _frameCount;

    /// <summary>The library whose shim caught the exception.</summary>
    public readonly NativeLibraryTable* Library;

    private readonly nint _exception;

    /// <summary>The address of the thrown object, which is what an <c>exception_ptr</c> consists of.</summary>
    public nint Object => _exception;
}
