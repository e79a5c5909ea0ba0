using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bridge.Benchmarks.HandWritten;

/// <summary>Turns what a C function handed out into an exception.</summary>
internal static class NativeError
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    public static unsafe void Throw(nint error)
    {
        var text = Marshal.PtrToStringUTF8((nint)NativeFunctions.ErrorText(error));
        NativeFunctions.ErrorRelease(error);
        throw new ExternalException(text);
    }
}
