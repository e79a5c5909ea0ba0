using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Bridge.Runtime;

/// <summary><c>bridge::managed_fault</c>: a managed exception outside of managed code.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ManagedFaultState
{
    private int _references;
    private readonly int _reserved;
    private ManagedServices* _services;
    private nint _handle;
    private nint _what;
    private nint _typeName;

    /// <summary>The exception with the stack that it had when it left managed code.</summary>
    public readonly ExceptionDispatchInfo Info => (ExceptionDispatchInfo)GCHandle.FromIntPtr(_handle).Target!;

    /// <summary>A new one with one reference.</summary>
    /// <exception cref="OutOfMemoryException">There is no memory for a handle.</exception>
    public static ManagedFaultState* Create(Exception exception)
    {
        var handle = GCHandle.ToIntPtr(GCHandle.Alloc(ExceptionDispatchInfo.Capture(exception)));
        var state = (ManagedFaultState*)NativeMemory.AllocZeroed((nuint)sizeof(ManagedFaultState));
        state->_references = 1;
        state->_services = ManagedServices.Table;
        state->_handle = handle;
        return state;
    }

    /// <summary>Gives one reference back.</summary>
    public static void Release(ManagedFaultState* state)
    {
        if (Interlocked.Decrement(ref state->_references) == 0)
            Destroy(state);
    }

    /// <summary>Frees everything.</summary>
    public static void Destroy(ManagedFaultState* state)
    {
        GCHandle.FromIntPtr(state->_handle).Free();
        NativeMemory.Free((void*)state->_what);
        NativeMemory.Free((void*)state->_typeName);
        NativeMemory.Free(state);
    }

    /// <summary>Type and message; lives as long as the state.</summary>
    public byte* Describe() => Keep(ref _what, static e => $"{e.GetType()}: {e.Message}");

    /// <summary>The type's name; likewise.</summary>
    public byte* DescribeType() => Keep(ref _typeName, static e => e.GetType().ToString());

    private byte* Keep(ref nint place, Func<Exception, string> text)
    {
        if (place == 0)
        {
            var created = Utf8Of(Info.SourceException, text);
            if (Interlocked.CompareExchange(ref place, created, 0) != 0)
                NativeMemory.Free((void*)created);
        }

        return (byte*)place;
    }

    /// <summary>A message may be computed by code that fails; what() must not.</summary>
    private static nint Utf8Of(Exception exception, Func<Exception, string> text)
    {
        try
        {
            return Utf8(text(exception));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Utf8(exception.GetType().ToString());
        }
    }

    private static nint Utf8(string text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        var bytes = (byte*)NativeMemory.Alloc((nuint)size + 1);
        bytes[Encoding.UTF8.GetBytes(text, new Span<byte>(bytes, size))] = 0;
        return (nint)bytes;
    }
}
