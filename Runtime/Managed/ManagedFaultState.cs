using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Bridge.Runtime;

/// <summary><c>bridge::managed_fault</c>: a managed exception outside of managed code.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ManagedFaultState
{
    private int _references;
    private int _isReserved;
    private ManagedServices* _services;
    private nint _handle;
    private nint _what;
    private nint _typeName;

    /// <summary>The exception with the stack that it had when it left managed code, as <see cref="ExceptionDispatchInfo"/>; without memory only the exception.</summary>
    public readonly object Thrown => GCHandle.FromIntPtr(_handle).Target!;

    /// <summary>The exception.</summary>
    public readonly Exception Exception => Thrown is ExceptionDispatchInfo info ? info.SourceException : (Exception)Thrown;

    /// <summary>A new one with one reference.</summary>
    public static ManagedFaultState* Create(Exception exception)
    {
        try
        {
            return Allocate(ExceptionDispatchInfo.Capture(exception));
        }
        catch (OutOfMemoryException)
        {
            return CreateWithoutMemory(exception);
        }
    }

    /// <summary>The same, from the reserve.</summary>
    public static ManagedFaultState* CreateWithoutMemory(Exception exception)
    {
        var state = ManagedFaultReserve.Take();
        if (state == null)
            Environment.FailFast("Bridge: no memory to keep a managed exception", exception);
        state->_references = 1;
        state->SetTarget(exception);
        return state;
    }

    /// <summary>One for the reserve, with an empty handle.</summary>
    public static ManagedFaultState* CreateReserved()
    {
        var state = Allocate(null);
        state->_isReserved = 1;
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
        NativeMemory.Free((void*)state->_what);
        NativeMemory.Free((void*)state->_typeName);
        if (state->_isReserved != 0)
        {
            (state->_what, state->_typeName) = (0, 0);
            state->SetTarget(null);
            ManagedFaultReserve.Put(state);
            return;
        }

        GCHandle.FromIntPtr(state->_handle).Free();
        NativeMemory.Free(state);
    }

    /// <summary>Type and message; lives as long as the state.</summary>
    public byte* Describe() => Keep(ref _what, static e => $"{e.GetType()}: {e.Message}");

    /// <summary>The type's name; likewise.</summary>
    public byte* DescribeType() => Keep(ref _typeName, static e => e.GetType().ToString());

    private readonly void SetTarget(object? target)
    {
        var handle = GCHandle.FromIntPtr(_handle);
        handle.Target = target;
    }

    private byte* Keep(ref nint place, Func<Exception, string> text)
    {
        if (place != 0)
            return (byte*)place;
        try
        {
            var created = Utf8Of(Exception, text);
            if (Interlocked.CompareExchange(ref place, created, 0) != 0)
                NativeMemory.Free((void*)created);
            return (byte*)place;
        }
        catch (OutOfMemoryException)
        {
            return (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference("System.Exception"u8));
        }
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

    private static ManagedFaultState* Allocate(object? thrown)
    {
        var state = (ManagedFaultState*)NativeMemory.AllocZeroed((nuint)sizeof(ManagedFaultState));
        try
        {
            state->_handle = GCHandle.ToIntPtr(GCHandle.Alloc(thrown));
        }
        catch (OutOfMemoryException)
        {
            NativeMemory.Free(state);
            throw;
        }

        state->_references = 1;
        state->_services = ManagedServices.Table;
        return state;
    }

    private static nint Utf8(string text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        var bytes = (byte*)NativeMemory.Alloc((nuint)size + 1);
        bytes[Encoding.UTF8.GetBytes(text, new Span<byte>(bytes, size))] = 0;
        return (nint)bytes;
    }
}
