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

    /// <summary>The HRESULT that .NET's own exception for the same failure has.</summary>
    public readonly int HResult;

    private readonly int _mayNest;

    /// <summary>The address of the thrown object, which is what an <c>exception_ptr</c> consists of.</summary>
    public nint Object => _exception;

    /// <summary>Whether the type is one that can hold a cause.</summary>
    public bool MayNest => _mayNest != 0;

    /// <summary>A word for the exception that was being handled when this one was thrown, or 0; the caller owns one reference.</summary>
    public nint Cause
    {
        get
        {
            fixed (NativeRecord* self = &this)
            {
                return MayNest ? Library->Nested(self) : 0;
            }
        }
    }
}
